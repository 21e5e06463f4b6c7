package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.verification.InspectionPlan.Target;
import org.parley.verification.InspectionPlan.Violation;

/** The plan for several obligations against Dresher's game, deterrence, and its own dual. */
class InspectionPlanTest {

  private static final double EXACT = 1e-12;

  /** A violation of one size that brings a gain, and costs a loss where an inspection finds it. */
  private static Target target(double gain, double loss, double detection) {
    return new Target(List.of(new Violation(gain, detection * (gain + loss))));
  }

  private static List<Double> chances(int inspections, Target... targets) {
    return new InspectionPlan(List.of(targets), inspections)
        .chances().stream().map(Probability::value).toList();
  }

  private static double value(int inspections, Target... targets) {
    return new InspectionPlan(List.of(targets), inspections).value();
  }

  @Test
  void targetsThatAreNeverMissedAreSharedOutLikeTheStepsOfDreshersGame() {
    // Without a loss, n like targets with m inspections are n steps with m: the value is 1 - m/n.
    for (var targets = 1; targets <= 6; targets++) {
      for (var inspections = 0; inspections <= targets; inspections++) {
        var like =
            IntStream.range(0, targets).mapToObj(_ -> target(1, 0, 1)).toArray(Target[]::new);
        assertThat(value(inspections, like))
            .isEqualTo(new InspectionGame(0).value(targets, inspections), within(EXACT));
      }
    }
  }

  @Test
  void moreGoesWhereMoreIsAtStakeUntilBothTemptAlike() {
    assertThat(value(1, target(2, 0, 1), target(1, 0, 1))).isEqualTo(2.0 / 3, within(EXACT));
    var chances = chances(1, target(2, 0, 1), target(1, 0, 1), target(.5, 0, 1));
    assertThat(chances.get(0)).isEqualTo(2.0 / 3, within(EXACT));
    assertThat(chances.get(1)).isEqualTo(1.0 / 3, within(EXACT));
    assertThat(chances.get(2)).isZero();
  }

  @Test
  void nothingIsSpentBeyondWhatDeters() {
    var deterrence = new Deterrence(12, 15, 3, .8, false);
    var violation = Violation.of(deterrence, Probability.NEVER, new Probability(.5));
    var plan = new InspectionPlan(List.of(new Target(List.of(violation))), 1);
    var chance = plan.chances().getFirst().value();
    assertThat(chance * .5).isEqualTo(deterrence.detectionNeeded(), within(EXACT));
    assertThat(plan.value()).isEqualTo(0, within(EXACT));
  }

  @Test
  void whatOtherMeasuresDeterAlreadyIsNotInspected() {
    var deterrence = new Deterrence(12, 15, 3, .8, false);
    var watched = Violation.of(deterrence, new Probability(.4), new Probability(.7));
    assertThat(chances(1, new Target(List.of(watched)), target(1, 1, 1))).containsExactly(0.0, .5);
  }

  @Test
  void theMostTemptingSizeDecides() {
    var sizes = new Target(List.of(new Violation(12, 19.5), new Violation(18, 33.75)));
    assertThat(chances(1, sizes)).containsExactly(12 / 19.5);
  }

  @Test
  void whereOneTargetIsBeyondHelpTheNextStillGetsWhatIsLeft() {
    var hopeless = target(20, 0, .5);
    var blunt = new Target(List.of(new Violation(30, 0)));
    assertThat(chances(2, hopeless, blunt, target(2, 2, 1))).containsExactly(1.0, 0.0, .5);
    assertThat(value(2, hopeless, blunt, target(2, 2, 1))).isEqualTo(30);
  }

  /**
   * The plan holds every violation to the value, and the violator's own best mixture proves that no
   * other plan holds it lower (duality of zero-sum games).
   */
  @Test
  void noPlanHoldsTheViolatorLower() {
    for (var seed = 1; seed <= 2_000; seed++) {
      var dice = new Random(seed);
      var plan = any(dice);
      var value = plan.value();
      var chances = plan.chances().stream().mapToDouble(Probability::value).toArray();
      assertThat(IntStream.range(0, chances.length))
          .as("seed %d", seed)
          .allMatch(each -> plan.targets().get(each).worth(chances[each]) <= value + 1e-9);
      var sum = IntStream.range(0, chances.length).mapToDouble(each -> chances[each]).sum();
      assertThat(sum).as("seed %d", seed).isLessThanOrEqualTo(plan.inspections() + 1e-9);
      assertThat(guaranteed(plan, chances)).as("seed %d", seed).isEqualTo(value, within(1e-9));
    }
  }

  /**
   * What the violator can assure itself: 0 by staying legal; what a target is worth that is always
   * inspected; or a mixture over the most tempting, each with a chance inverse to its bite.
   */
  private static double guaranteed(InspectionPlan plan, double[] chances) {
    var best = 0.0;
    var weights = 0.0;
    var worths = 0.0;
    for (var each = 0; each < chances.length; each++) {
      var violation = plan.targets().get(each).sizes().getFirst();
      best = Math.max(best, violation.uninspected() - violation.bite());
      if (violation.uninspected() - chances[each] * violation.bite() >= plan.value() - 1e-9) {
        weights += 1 / violation.bite();
        worths += violation.uninspected() / violation.bite();
      }
    }
    return Math.max(best, (worths - plan.inspections()) / weights);
  }

  private static InspectionPlan any(Random dice) {
    var targets =
        IntStream.rangeClosed(0, dice.nextInt(5))
            .mapToObj(
                _ ->
                    target(
                        dice.nextDouble() * 20,
                        dice.nextDouble() * 20,
                        .2 + .8 * dice.nextDouble()))
            .toList();
    return new InspectionPlan(targets, dice.nextInt(4));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new InspectionPlan(List.of(), 1)).hasMessageContaining("0 targets");
    assertThatThrownBy(() -> new InspectionPlan(List.of(target(1, 1, 1)), -1))
        .hasMessageContaining("-1 inspections");
    assertThatThrownBy(() -> new Target(List.of())).hasMessageContaining("cannot be violated");
    assertThatThrownBy(() -> new Violation(Double.NaN, 1)).hasMessageContaining("NaN");
  }
}
