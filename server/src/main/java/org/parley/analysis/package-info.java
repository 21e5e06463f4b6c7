/**
 * The space of outcomes and what can be said of it exactly: feasible packages, zone of possible
 * agreement, Pareto frontier, bargaining solutions, win-sets.
 *
 * <p>The module must not know rooms, people, time or storage; {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = "scenario")
@NullMarked
package org.parley.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
