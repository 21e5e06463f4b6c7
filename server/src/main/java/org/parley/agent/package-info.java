/**
 * Published negotiation strategies that fill a seat, and conducts that live under what it signed.
 *
 * <p>They act only through a delegate's commands, and know no more than a delegate does: their own
 * party's points and instructions, the public board, and their own seat's view of life under the
 * treaty. The module must not know the room, other parties' points, clocks or sources of chance:
 * time and dice are parameters. {@code AgentTest} and {@code ConductTest} prove it.
 */
@ApplicationModule(allowedDependencies = {"scenario", "verification", "negotiation", "perspective"})
@NullMarked
package org.parley.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
