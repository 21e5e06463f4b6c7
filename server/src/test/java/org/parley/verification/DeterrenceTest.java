package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When complying is better than violating. */
class DeterrenceTest {

  private static final RepeatedDilemma DILEMMA = new RepeatedDilemma(5, 3, 1);

  @Test
  void leastDetectionDependsOnWhetherTheGainIsKept() {
    var kept = new Deterrence(4, 6, 2, .8, true);
    var forfeited = new Deterrence(4, 6, 2, .8, false);
    assertThat(kept.detectionNeeded()).isEqualTo(2.0 / 7, within(1e-12));
    assertThat(kept.oneShot().detectionNeeded()).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(forfeited.detectionNeeded()).isEqualTo(2.0 / 9, within(1e-12));
    assertThat(forfeited.oneShot().detectionNeeded()).isEqualTo(2.0 / 5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void marginChangesSignWhereDetectionIsJustEnough(long seed) {
    var dice = new SplittableRandom(seed);
    for (var round = 0; round < 200; round++) {
      var deterrence =
          new Deterrence(
              dice.nextDouble(10),
              dice.nextDouble(10),
              dice.nextDouble(10),
              dice.nextDouble(),
              dice.nextBoolean());
      var needed = deterrence.detectionNeeded();
      if (needed < 1) {
        assertThat(deterrence.margin(new Probability(needed)))
            .as("seed %d", seed)
            .isEqualTo(0, within(1e-9));
        assertThat(deterrence.deters(new Probability(Math.min(1, needed + 1e-6)))).isTrue();
      } else {
        assertThat(deterrence.margin(new Probability(.999_999))).isLessThan(1e-3);
      }
    }
  }

  @Test
  void nothingDetersWhereCaughtViolatorsLoseNothing() {
    var free = new Deterrence(4, 0, 0, .9, true);
    assertThat(free.detectionNeeded()).isInfinite();
    assertThat(free.deters(Probability.CERTAIN)).isFalse();
    assertThat(new Deterrence(0, 0, 0, .9, true).deters(Probability.NEVER)).isTrue();
  }

  @Test
  void grimTriggerNeedsPatienceOrDetection() {
    assertThat(DILEMMA.detectionNeeded(.9)).isEqualTo(1.0 / 9, within(1e-12));
    assertThat(DILEMMA.discountNeeded(detector(.5, 0))).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(DILEMMA.discountNeeded(detector(.5, .05))).isEqualTo(5.0 / 7, within(1e-12));
    assertThat(DILEMMA.discountNeeded(detector(.2, .2))).isInfinite();
  }

  @Test
  void marginOfPunishmentIsZeroAtTheLeastPatienceAndGrowsWithItsLength() {
    var detector = detector(.5, .05);
    assertThat(DILEMMA.margin(detector, 5.0 / 7, OptionalInt.empty())).isEqualTo(0, within(1e-12));
    var brief = DILEMMA.margin(detector, .9, OptionalInt.of(2));
    var longer = DILEMMA.margin(detector, .9, OptionalInt.of(5));
    assertThat(brief).isLessThan(longer);
    assertThat(longer).isLessThan(DILEMMA.margin(detector, .9, OptionalInt.empty()));
  }

  /**
   * Against the values of complying and of deviating once, computed by summing period by period.
   */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void marginAgreesWithTheValueOfDeviatingOnce(long seed) {
    var dice = new SplittableRandom(seed);
    for (var round = 0; round < 50; round++) {
      var discount = .1 + .85 * dice.nextDouble();
      var falseAlarm = .3 * dice.nextDouble();
      var detection = falseAlarm + (1 - falseAlarm) * dice.nextDouble();
      var periods = 1 + dice.nextInt(6);
      var punished = punishedFor(periods, discount);
      // Value of complying: v = R + delta [(1-F) v + F (punished + delta^N v)].
      var delay = Math.pow(discount, periods);
      var comply =
          (3 + discount * falseAlarm * punished)
              / (1 - discount * (1 - falseAlarm + falseAlarm * delay));
      var deviate =
          5 + discount * ((1 - detection) * comply + detection * (punished + delay * comply));
      var margin =
          DILEMMA.margin(detector(detection, falseAlarm), discount, OptionalInt.of(periods));
      assertThat(margin).as("seed %d", seed).isEqualTo(comply - deviate, within(1e-9));
    }
  }

  private static double punishedFor(int periods, double discount) {
    var sum = 0.0;
    for (var period = 0; period < periods; period++) {
      sum += Math.pow(discount, period);
    }
    return sum;
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new Deterrence(1, 1, 1, 1, true)).hasMessageContaining("discount");
    assertThatThrownBy(() -> new Deterrence(-1, 1, 1, .5, true)).hasMessageContaining("gain");
    assertThatThrownBy(() -> new Deterrence(1, 1, Double.NaN, .5, true)).hasMessageContaining("W");
    assertThatThrownBy(() -> new RepeatedDilemma(3, 3, 1)).hasMessageContaining("T > R > P");
  }

  private static Detector detector(double detection, double falseAlarm) {
    return new Detector(new Probability(detection), new Probability(falseAlarm));
  }
}
