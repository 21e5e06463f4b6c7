/**
 * What one viewer may see of a room, and the only way out of it.
 *
 * <p>Views are built up from nothing, never cut down: a field that nobody put in cannot leak. The
 * module must not know storage, transport or the people who ask; {@code SecrecyTest} changes one
 * party's secrets and compares every other viewer's bytes.
 */
@ApplicationModule(
    allowedDependencies = {"scenario", "negotiation", "scoring", "analysis", "verification"})
@NullMarked
package org.parley.perspective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
