/**
 * The space of outcomes and what can be said of it exactly: feasible packages, zone of possible
 * agreement, Pareto frontier, bargaining solutions, win-sets.
 *
 * <p>{@link org.parley.analysis.OutcomeSpace} answers the questions that can be asked of a {@link
 * org.parley.analysis.Problem}. Behind it, {@code DiagramBuilder} turns all feasible outcomes into
 * the paths of a {@code Diagram}, and three methods work on that: {@code FrontierSearch} builds
 * frontiers issue by issue, {@code BranchAndBound} goes straight to the package that a bargaining
 * solution ranks first, and {@code Settling} counts packages. None of them lists outcomes.
 *
 * <p>Comparisons are exact, in whole points; floating-point numbers only decide, with a margin,
 * what need not be looked at. {@code AgainstBruteForceTest} and {@code BranchAndBoundTest} compare
 * every answer with a listing; {@code server/bench/ANALYSIS.md} tells how long answers take.
 *
 * <p>The module must not know rooms, people, time or storage; {@code ArchitectureTest} proves it.
 */
@ApplicationModule(allowedDependencies = "scenario")
@NullMarked
package org.parley.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
