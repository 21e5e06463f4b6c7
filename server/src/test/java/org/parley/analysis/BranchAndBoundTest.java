package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The searches that need no list of efficient packages, on spaces small enough to be listed: they
 * find the same package, prove it the best, and prove that there is none where there is none.
 */
class BranchAndBoundTest {

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void searchesFindWhatAListHolds(long seed) {
    Seeds.named(seed, () -> new Case(RandomProblems.any(seed, 2000)).compare());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void searchesFindABetterPackageOrProveThatThereIsNone(long seed) {
    Seeds.named(
        seed, () -> new Case(RandomProblems.any(seed, 2000)).compareBetter(new Random(seed)));
  }

  private static final class Case {

    private final Problem problem;
    private final BruteForce listed;
    private final Diagram diagram;
    private final BestPackages search;

    Case(Problem problem) {
      this.problem = problem;
      listed = new BruteForce(problem);
      diagram =
          DiagramBuilder.build(Tables.of(problem), Numbering.of(problem), Limits.standard())
              .undominated();
      search = above(problem.reservation());
    }

    private BestPackages above(PointVector floor) {
      return new BestPackages(diagram.above(floor.toArray()), Limits.standard());
    }

    void compare() {
      int parties = problem.order().size();
      var equalWhole = new long[parties];
      Arrays.fill(equalWhole, 1);
      same(search.best(Ranking.Sum.ofAll(parties, 0)), listed.utilitarian());
      same(search.best(new Ranking.Product()), listed.nash());
      same(search.best(new Ranking.Leximin(equalWhole)), listed.egalitarian());
      listed.ideals().ifPresent(ideals -> compare(ideals.minus(problem.reservation())));
    }

    private void compare(PointVector ideals) {
      for (int party = 0; party < ideals.size(); party++) {
        var ideal = search.ideal(party);
        assertThat(ideal.complete()).isTrue();
        assertThat(ideal.best().orElseThrow().surplus()[party]).isEqualTo(ideals.get(party));
      }
      same(search.best(new Ranking.Leximin(ideals.toArray())), listed.kalaiSmorodinsky());
    }

    void compareBetter(Random random) {
      if (!listed.feasible().isEmpty()) {
        var points = listed.feasible().get(random.nextInt(listed.feasible().size())).points();
        var better = above(points).best(Ranking.Sum.ofAll(points.size(), 1));
        same(better, listed.better(points));
      }
    }

    private void same(Search search, Optional<Solution> expected) {
      assertThat(search.isSettled()).isTrue();
      assertThat(search.best().map(it -> Numbering.of(problem).outcome(it.number())))
          .isEqualTo(expected.map(Solution::witness));
    }
  }
}
