/**
 * What a class looks at afterwards: results and how they came about, told from the log.
 *
 * <p>The module must not know sockets, HTTP or who asks; {@code ScoreboardTest} proves that a
 * result is that of the stored events.
 */
@ApplicationModule(
    allowedDependencies = {"scenario", "negotiation", "scoring", "perspective", "journal"})
@NullMarked
package org.parley.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
