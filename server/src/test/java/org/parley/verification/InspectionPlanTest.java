package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.verification.InspectionPlan.Target;

/**
 * The plan for several obligations against Dresher's values, a search by brute force, and theory.
 */
class InspectionPlanTest {

  private static final double EXACT = 1e-12;

  private static Target target(double gain, double loss, double detection) {
    return new Target(gain, loss, new Probability(detection));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, 2, 10})
  void oneTargetThatIsNeverMissedIsDreshersGame(double loss) {
    var plan = new InspectionPlan(List.of(target(1, loss, 1)));
    var game = new InspectionGame(loss);
    for (var turns = 1; turns <= 12; turns++) {
      for (var inspections = 0; inspections <= turns; inspections++) {
        assertThat(plan.value(turns, inspections))
            .isEqualTo(game.value(turns, inspections), within(EXACT));
        if (inspections < turns) {
          assertThat(plan.inspectNow(turns, inspections).getFirst().value())
              .isEqualTo(game.inspectNow(turns, inspections).value(), within(EXACT));
        }
      }
    }
  }

  @Test
  void theBenchmarkTableOfTheDomainComesOut() {
    var plan = new InspectionPlan(List.of(target(1, 1, 1)));
    assertThat(plan.value(8, 4)).isEqualTo(35.0 / 163, within(EXACT));
    assertThat(plan.value(5, 2)).isEqualTo(3.0 / 8, within(EXACT));
    assertThat(plan.inspectNow(4, 2).getFirst().value()).isEqualTo(4.0 / 11, within(EXACT));
  }

  @Test
  void twoEqualTargetsShareTheInspectionAndTheThirdOfNoGainGetsNone() {
    var plan = new InspectionPlan(List.of(target(1, 1, 1), target(1, 1, 1), target(0, 1, 1)));
    var chances = plan.inspectNow(1, 1);
    assertThat(chances.get(0).value()).isEqualTo(chances.get(1).value(), within(EXACT));
    assertThat(chances.get(2)).isEqualTo(Probability.NEVER);
    assertThat(plan.value(1, 1)).isEqualTo(0, within(EXACT));
    var unequal = new InspectionPlan(List.of(target(2, 0, 1), target(1, 0, 1)));
    assertThat(unequal.value(1, 1)).isEqualTo(2.0 / 3, within(EXACT));
    assertThat(unequal.inspectNow(1, 1).get(0).value()).isEqualTo(2.0 / 3, within(EXACT));
    assertThat(unequal.inspectNow(1, 1).get(1).value()).isEqualTo(1.0 / 3, within(EXACT));
  }

  private static IntStream seeds() {
    return IntStream.rangeClosed(1, 60);
  }

  private static InspectionPlan any(int seed, int targets) {
    var dice = new Random(seed);
    var drawn = new ArrayList<Target>();
    for (var each = 0; each < targets; each++) {
      drawn.add(
          target(dice.nextDouble() * 20, dice.nextDouble() * 20, 0.2 + 0.8 * dice.nextDouble()));
    }
    return new InspectionPlan(drawn);
  }

  /** No choice of the violator is worth more than the value against the plan. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePlanHoldsTheViolatorToTheValueWhateverItDoes(int seed) {
    var plan = any(seed, 1 + seed % 4);
    for (var turns = 1; turns <= 6; turns++) {
      for (var left = 0; left <= 4; left++) {
        var value = plan.value(turns, left);
        var chances = plan.inspectNow(turns, left);
        var sum = chances.stream().mapToDouble(Probability::value).sum();
        assertThat(sum).isLessThanOrEqualTo(1 + 1e-9);
        for (var each = 0; each < chances.size(); each++) {
          assertThat(plan.targets().get(each).worth(chances.get(each).value()))
              .isLessThanOrEqualTo(value + 1e-9);
        }
        if (left > 0) {
          var legal =
              sum * plan.value(turns - 1, left - 1) + (1 - sum) * plan.value(turns - 1, left);
          assertThat(legal).isLessThanOrEqualTo(value + 1e-9);
        }
      }
    }
  }

  /** A search over all mixtures on a grid finds none that is better. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOtherMixtureHoldsItLower(int seed) {
    var plan = any(seed, 2);
    var grid = 200;
    for (var turns = 1; turns <= 3; turns++) {
      var value = plan.value(turns, 1);
      for (var one = 0; one <= grid; one++) {
        for (var two = 0; two <= grid - one; two++) {
          var x = (double) one / grid;
          var y = (double) two / grid;
          var legal = (x + y) * plan.value(turns - 1, 0) + (1 - x - y) * plan.value(turns - 1, 1);
          var best =
              Math.max(
                  legal, Math.max(plan.targets().get(0).worth(x), plan.targets().get(1).worth(y)));
          assertThat(best).isGreaterThanOrEqualTo(value - 1e-9);
        }
      }
    }
  }

  @Test
  void theScheduleSpendsNoMoreThanTheBudgetAndMoreWhereMoreIsAtStake() {
    var plan = new InspectionPlan(List.of(target(10, 5, 0.5), target(6, 5, 0.5)));
    var schedule = plan.schedule(4, 2);
    var spent = Arrays.stream(schedule).flatMapToDouble(Arrays::stream).sum();
    assertThat(spent).isPositive().isLessThanOrEqualTo(2 + EXACT);
    for (var turn : schedule) {
      assertThat(turn[0]).isGreaterThan(turn[1]);
    }
    assertThat(schedule[0][0]).isEqualTo(plan.inspectNow(4, 2).get(0).value(), within(EXACT));
  }

  @Test
  void moreInspectionsNeverHelpTheViolatorAndMoreTurnsNeverHurtIt() {
    for (var seed = 1; seed <= 40; seed++) {
      var plan = any(seed, 3);
      for (var turns = 1; turns <= 5; turns++) {
        for (var left = 1; left <= 4; left++) {
          assertThat(plan.value(turns, left))
              .as("seed %d", seed)
              .isLessThanOrEqualTo(plan.value(turns, left - 1) + 1e-9)
              .isGreaterThanOrEqualTo(plan.value(turns - 1, left) - 1e-9);
        }
      }
    }
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new InspectionPlan(List.of())).hasMessage("nothing to inspect");
    assertThatThrownBy(() -> target(-1, 0, 1)).hasMessageContaining("gain");
    assertThatThrownBy(() -> target(1, 0, 0)).hasMessageContaining("cannot find");
    var plan = new InspectionPlan(List.of(target(1, 1, 1)));
    assertThatThrownBy(() -> plan.value(-1, 0)).hasMessageContaining("-1 turns");
    assertThatThrownBy(() -> plan.inspectNow(0, 0)).hasMessage("no turn left");
  }
}
