package org.parley.scoring;

import java.util.Optional;
import org.parley.analysis.OutcomeSpace.Zone;
import org.parley.analysis.Solution;

/**
 * What was left on the table: the package that would have added most to what came out and taken
 * from no consenting party. It is looked for once for all scores that speak of it.
 *
 * @param slack the points that it adds in sum; 0 where there is none
 * @param decided whether it is proved that nothing adds more
 */
record Untaken(long slack, Optional<Solution> better, boolean decided) {

  static Untaken of(Play play, Benchmark benchmark) {
    return play.deal() ? beside(play, benchmark) : insteadOfNothing(benchmark);
  }

  private static Untaken beside(Play play, Benchmark benchmark) {
    var space = benchmark.space();
    var verdict = space.verdict(space.problem().outcome(play.outcome()));
    return new Untaken(verdict.slack(), verdict.better(), verdict.exact());
  }

  /** Without a deal anything acceptable to all is better; the largest joint surplus is named. */
  private static Untaken insteadOfNothing(Benchmark benchmark) {
    var largest = benchmark.largestJointSurplus();
    return new Untaken(
        largest,
        benchmark.utilitarian().filter(_ -> largest > 0),
        benchmark.zone() != Zone.UNDECIDED
            && benchmark.utilitarian().map(Solution::exact).orElse(true));
  }
}
