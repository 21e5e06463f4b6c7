package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer is what listing all outcomes gives, on random problems; the seed names the case. */
class AgainstBruteForceTest {

  static LongStream smallProblems() {
    return LongStream.range(0, 400);
  }

  static LongStream largeProblems() {
    return LongStream.range(1000, 1008);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("smallProblems")
  void smallSpacesAreAnsweredAsListed(long seed) {
    Seeds.named(seed, () -> compare(RandomProblems.any(seed, 2000), seed));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("largeProblems")
  void spacesUpToAHundredThousandOutcomesAreAnsweredAsListed(long seed) {
    Seeds.named(seed, () -> compare(RandomProblems.any(seed, 100_000), seed));
  }

  private static void compare(Problem problem, long seed) {
    var listed = new BruteForce(problem);
    var space = OutcomeSpace.of(problem, Limits.standard());
    assertThat(space.feasible()).isEqualTo(listed.feasible().size());
    assertThat(space.zopa()).hasValue(listed.acceptable().size());
    assertThat(space.acceptableVectors()).hasValue(listed.acceptableVectors());
    assertThat(space.frontier().points()).isEqualTo(listed.frontier());
    assertThat(space.zopaFrontier().points()).isEqualTo(listed.zopaFrontier());
    assertThat(space.ideals()).isEqualTo(listed.ideals());
    assertThat(space.nash()).isEqualTo(listed.nash());
    assertThat(space.kalaiSmorodinsky()).isEqualTo(listed.kalaiSmorodinsky());
    assertThat(space.egalitarian()).isEqualTo(listed.egalitarian());
    assertThat(space.utilitarian()).isEqualTo(listed.utilitarian());
    assertThat(space.utilitarianAll()).isEqualTo(listed.utilitarianAll());
    tally(problem, space, listed);
    if (!listed.feasible().isEmpty()) {
      verdicts(problem, space, listed, new Random(seed));
    }
  }

  private static void tally(Problem problem, OutcomeSpace space, BruteForce listed) {
    var tally = space.tally().orElseThrow();
    assertThat(tally.toAll()).isEqualTo(listed.acceptable().size());
    for (int party = 0; party < problem.order().size(); party++) {
      int it = party;
      assertThat(tally.to(problem.order().get(party)))
          .isEqualTo(
              listed.count(entry -> entry.points().get(it) >= problem.reservation().get(it)));
    }
  }

  private static void verdicts(
      Problem problem, OutcomeSpace space, BruteForce listed, Random random) {
    for (int package_ = 0; package_ < 3; package_++) {
      var outcome = listed.feasible().get(random.nextInt(listed.feasible().size())).outcome();
      var points = problem.points(outcome);
      var verdict = space.verdict(outcome);
      assertThat(verdict.exact()).isTrue();
      assertThat(verdict.better()).isEqualTo(listed.better(points));
      assertThat(space.superior(outcome)).hasValue(listed.superior(points).size());
      var percentiles = space.percentiles(outcome).orElseThrow();
      assertThat(percentiles.joint())
          .isEqualTo(
              Ratio.of(
                  listed.count(entry -> entry.points().sum() <= points.sum()), space.feasible()));
    }
  }
}
