/**
 * The live connections: STOMP over WebSocket, and what goes out over it.
 *
 * <p>A connection may send and subscribe to an exact list of destinations; what it may see follows
 * from where the roster says that its person sits now. The module must not know rules: it carries
 * commands in and views out. {@code LiveSecurityTest} proves what is refused.
 */
@ApplicationModule(
    allowedDependencies = {"scenario", "negotiation", "journal", "exercise", "perspective", "wire"})
@NullMarked
package org.parley.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
