package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spaces too large to be listed: what the searches find without the frontier is what the frontier
 * holds, and every witness scores what it says.
 */
class LargeSpacesTest {

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void searchesAgreeWithTheFrontierOfThreePartiesAndATrillionOutcomes(long seed) {
    Seeds.named(seed, () -> compare(RandomProblems.additive(seed, 3, 12, 10, 100)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void searchesAgreeWithTheFrontierWhereIssuesAreTied(long seed) {
    Seeds.named(seed, () -> compare(RandomProblems.chained(seed, 4, 12, 4, 12)));
  }

  private static void compare(Problem problem) {
    var space = OutcomeSpace.of(problem, Limits.standard());
    var frontier = space.zopaFrontier();
    assertThat(frontier.exact()).isTrue();
    assertThat(frontier.points())
        .allSatisfy(it -> assertThat(problem.points(it.witness())).isEqualTo(it.points()))
        .allSatisfy(it -> assertThat(problem.isFeasible(it.witness())).isTrue());
    assertThat(space.utilitarian().map(it -> it.points().sum()))
        .isEqualTo(
            frontier.points().stream().map(it -> it.points().sum()).max(Comparator.naturalOrder()));
    found(problem, space.utilitarian(), frontier);
    found(problem, space.nash(), frontier);
    found(problem, space.kalaiSmorodinsky(), frontier);
    found(problem, space.egalitarian(), frontier);
    assertThat(space.nash().map(it -> product(problem, it.points())))
        .isEqualTo(
            frontier.points().stream()
                .map(it -> product(problem, it.points()))
                .max(Comparator.naturalOrder()));
    assertThat(space.egalitarian().map(it -> least(problem, it.points())))
        .isEqualTo(
            frontier.points().stream()
                .map(it -> least(problem, it.points()))
                .max(Comparator.naturalOrder()));
  }

  /** The solution is on the frontier, with the smallest package of its vector. */
  private static void found(Problem problem, Optional<Solution> solution, Frontier frontier) {
    solution.ifPresent(
        it -> {
          assertThat(it.exact()).isTrue();
          assertThat(problem.points(it.witness())).isEqualTo(it.points());
          assertThat(frontier.points())
              .anyMatch(
                  point ->
                      point.points().equals(it.points()) && point.witness().equals(it.witness()));
        });
  }

  private static double product(Problem problem, PointVector points) {
    double product = 1;
    for (long surplus : points.minus(problem.reservation()).toArray()) {
      product *= surplus;
    }
    return product;
  }

  private static long least(Problem problem, PointVector points) {
    return LongStream.of(points.minus(problem.reservation()).toArray()).min().orElseThrow();
  }
}
