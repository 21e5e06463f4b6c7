/**
 * From a room's events to scores with reasons.
 *
 * <p>Scores stand side by side; nothing is collapsed into one number. The module must not know
 * storage, transport or who asks; {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = {"scenario", "analysis", "verification", "negotiation"})
@NullMarked
package org.parley.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
