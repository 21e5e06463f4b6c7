package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.Games.row;
import static org.parley.analysis.Games.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.Interaction;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/**
 * Points that measure the same preferences on another scale: Nash and Kalai-Smorodinsky choose the
 * same package, egalitarian and utilitarian need not.
 */
class RescalingTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nashAndKalaiSmorodinskyDoNotCompareParties(long seed) {
    Seeds.named(
        seed,
        () -> {
          var problem = RandomProblems.any(seed, 2000);
          var space = OutcomeSpace.of(problem, Limits.standard());
          var other = OutcomeSpace.of(rescaled(problem, new Random(seed)), Limits.standard());
          assertThat(other.nash().map(Solution::witness))
              .isEqualTo(space.nash().map(Solution::witness));
          assertThat(other.kalaiSmorodinsky().map(Solution::witness))
              .isEqualTo(space.kalaiSmorodinsky().map(Solution::witness));
          assertThat(other.kalaiSmorodinsky().map(Solution::value))
              .isEqualTo(space.kalaiSmorodinsky().map(Solution::value));
          assertThat(other.frontier().vectors()).isEqualTo(space.frontier().vectors());
        });
  }

  @Test
  void egalitarianAndUtilitarianCompareParties() {
    var space = OutcomeSpace.of(division(1), Limits.standard());
    var stretched = OutcomeSpace.of(division(5), Limits.standard());
    assertThat(space.nash().map(Solution::witness))
        .isEqualTo(stretched.nash().map(Solution::witness))
        .contains(Outcome.of(2));
    assertThat(space.egalitarian().map(Solution::witness)).contains(Outcome.of(2));
    assertThat(stretched.egalitarian().map(Solution::witness)).contains(Outcome.of(1));
    assertThat(space.utilitarian().map(Solution::witness)).contains(Outcome.of(0));
    assertThat(stretched.utilitarian().map(Solution::witness)).contains(Outcome.of(4));
  }

  /** Two parties divide four units; the first counts each so many times. */
  private static Problem division(long times) {
    return Games.of(
        List.of(
            sheet("A", 0, row(0, times, 2 * times, 3 * times, 4 * times)),
            sheet("B", 0, row(8, 6, 4, 2, 0))));
  }

  /** Every party on a scale of its own: multiplied, and moved by what one issue always gives. */
  private static Problem rescaled(Problem problem, Random random) {
    var parties = new LinkedHashMap<PartyId, Preferences>();
    problem
        .parties()
        .forEach(
            (id, preferences) ->
                parties.put(
                    id,
                    rescaled(
                        preferences,
                        1 + random.nextInt(1000),
                        random.nextInt(2000) - 1000,
                        problem.issues().getFirst().issue())));
    return new Problem(parties, problem.issues(), problem.constraints(), problem.scale());
  }

  private static Preferences rescaled(Preferences old, long times, long more, IssueId on) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    old.points()
        .forEach(
            (issue, worth) -> {
              var rescaled = new LinkedHashMap<OptionId, Points>();
              worth.forEach(
                  (option, it) ->
                      rescaled.put(
                          option, new Points(it.value() * times + (issue.equals(on) ? more : 0))));
              points.put(issue, rescaled);
            });
    var interactions =
        old.interactions().stream()
            .map(it -> new Interaction(it.when(), new Points(it.points().value() * times), ""))
            .toList();
    var reservation = new Points(old.reservation().value() * times + more);
    return new Preferences(reservation, "", points, interactions, List.of(), Map.of());
  }
}
