package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.analysis.Games.row;
import static org.parley.analysis.Games.sheet;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too large is answered as such, never with a wrong number. */
class LimitsTest {

  private static final Problem HUGE = RandomProblems.additive(1, 6, 15, 10, 100);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFrontierThatIsTooLargeIsGivenWithABoundOnItsError(long seed) {
    Seeds.named(
        seed,
        () -> {
          var problem = RandomProblems.any(seed, 5000);
          var exact = OutcomeSpace.of(problem, Limits.standard()).frontier();
          var rough = OutcomeSpace.of(problem, Limits.standard().withVectors(5)).frontier();
          assertThat(rough.exact()).isEqualTo(rough.epsilon() == 0);
          if (rough.exact()) {
            assertThat(rough).isEqualTo(exact);
          }
          assertThat(rough.points())
              .allSatisfy(it -> assertThat(problem.points(it.witness())).isEqualTo(it.points()));
          assertThat(exact.points())
              .allMatch(
                  point -> rough.points().stream().anyMatch(near -> isNear(near, point, rough)));
        });
  }

  private static boolean isNear(FrontierPoint near, FrontierPoint point, Frontier rough) {
    return LongStream.of(point.points().minus(near.points()).toArray())
        .allMatch(lost -> lost <= rough.epsilon());
  }

  @Test
  void tenToTheFifteenOutcomesHaveSolutionsThoughTheirFrontierIsTooLarge() {
    var limits = Limits.standard().withVectors(2000);
    var space = OutcomeSpace.of(HUGE, limits);
    assertThat(space.feasible()).isEqualTo(1_000_000_000_000_000L);
    assertThat(space.nash().orElseThrow().exact()).isTrue();
    assertThat(space.kalaiSmorodinsky().orElseThrow().exact()).isTrue();
    assertThat(space.egalitarian().orElseThrow().exact()).isTrue();
    assertThat(space.utilitarian().orElseThrow().exact()).isTrue();
    var frontier = space.zopaFrontier();
    assertThat(frontier.exact()).isFalse();
    assertThat(frontier.epsilon()).isPositive();
  }

  @Test
  void aPackageIsJudgedThoughTheFrontierIsTooLarge() {
    var space = OutcomeSpace.of(HUGE, Limits.standard());
    var nash = space.nash().orElseThrow();
    assertThat(space.verdict(nash.witness()).efficient()).isTrue();
    var verdict = space.verdict(HUGE.statusQuo());
    assertThat(verdict.exact()).isTrue();
    var better = verdict.better().orElseThrow();
    assertThat(better.points().dominates(verdict.points())).isTrue();
    assertThat(HUGE.points(better.witness())).isEqualTo(better.points());
  }

  @Test
  void whatIsTooMuchToCountIsNotCounted() {
    var space = OutcomeSpace.of(HUGE, Limits.standard().withStates(10_000));
    assertThat(space.zopa()).isEmpty();
    assertThat(space.tally()).isEmpty();
    assertThat(space.percentiles(HUGE.statusQuo())).as("one coordinate is easy").isPresent();
  }

  @Test
  void aSearchThatEndsTooEarlyProvesNothing() {
    var limits = Limits.standard().withSteps(1).withVectors(100);
    var space = OutcomeSpace.of(HUGE, limits);
    assertThat(space.egalitarian().map(Solution::exact).orElse(false)).isFalse();
  }

  @Test
  void theCallerCanStopTheWork() {
    var asked = new AtomicInteger();
    var limits = Limits.standard().until(() -> asked.incrementAndGet() > 20);
    var space = OutcomeSpace.of(HUGE, limits);
    assertThatExceptionOfType(AnalysisStopped.class).isThrownBy(space::frontier);
    assertThat(asked).hasValue(21);
  }

  @Test
  void moreOutcomesThanCanBeNumberedAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomProblems.additive(1, 2, 30, 5, 100))
        .withMessageContaining("more outcomes than can be numbered");
  }

  @Test
  void pointsWhoseSumsWouldNotBeExactAreRefused() {
    var problem =
        Games.of(List.of(sheet("A", 0, row(0, Long.MAX_VALUE / 2)), sheet("B", 0, row(0, 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeSpace.of(problem, Limits.standard()))
        .withMessageContaining("too large");
  }

  @Test
  void issuesThatAllHangTogetherAreRefusedWhereTheyCannotBeTakenApart() {
    var problem = RandomProblems.tangled(1, 2, 20, 5, 80);
    assertThatExceptionOfType(TooEntangled.class)
        .isThrownBy(() -> OutcomeSpace.of(problem, Limits.standard()));
  }
}
