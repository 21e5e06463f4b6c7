package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What measures find together, what samples find, and what evidence does to trust. */
class DetectionTest {

  @Test
  void independentMeasuresFindMoreAndErrMoreTogether() {
    var together = Detector.anyOf(List.of(detector(.3, .02), detector(.5, .03), detector(.2, .08)));
    assertThat(together.detection().value()).isEqualTo(.72, within(1e-12));
    assertThat(together.falseAlarm().value()).isEqualTo(1 - .98 * .97 * .92, within(1e-12));
  }

  @Test
  void confirmationTradesDetectionForFewerFalseAlarms() {
    var confirmed = Detector.allOf(List.of(detector(.9, .1), detector(.5, .2)));
    assertThat(confirmed.detection().value()).isEqualTo(.45, within(1e-12));
    assertThat(confirmed.falseAlarm().value()).isEqualTo(.02, within(1e-12));
  }

  @Test
  void noMeasureSeesNothingAndConfirmsNothing() {
    assertThat(Detector.anyOf(List.of())).isEqualTo(Detector.BLIND);
    assertThatThrownBy(() -> Detector.allOf(List.of())).hasMessageContaining("no measure");
  }

  @Test
  void samplingFiveOfTwentySitesFindsOneOfTwoViolationsWithSeventeenThirtyEighths() {
    assertThat(Sampling.detection(20, 2, 5).value()).isEqualTo(17.0 / 38, within(1e-12));
    assertThat(Sampling.detection(20, 0, 5)).isEqualTo(Probability.NEVER);
    assertThat(Sampling.detection(20, 16, 5)).isEqualTo(Probability.CERTAIN);
    assertThatThrownBy(() -> Sampling.detection(20, 2, 21)).hasMessageContaining("cannot visit");
  }

  @Test
  void trustMovesAsBayesSays() {
    var trust = new Trust(new Probability(.7));
    var detector = detector(.5, .05);
    assertThat(trust.afterAlarm(detector).compliance().value()).isEqualTo(7.0 / 37, within(1e-12));
    assertThat(trust.afterCleanReport(detector).compliance().value())
        .isEqualTo(133.0 / 163, within(1e-12));
  }

  @Test
  void anImpossibleAlarmTeachesNothing() {
    var trust = new Trust(new Probability(.7));
    assertThat(trust.afterAlarm(Detector.BLIND)).isEqualTo(trust);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void expectedTrustAfterTheEvidenceIsTheTrustBefore(long seed) {
    var dice = new SplittableRandom(seed);
    for (var round = 0; round < 200; round++) {
      var before = dice.nextDouble();
      var detector = detector(dice.nextDouble(), dice.nextDouble());
      var trust = new Trust(new Probability(before));
      var alarm =
          before * detector.falseAlarm().value() + (1 - before) * detector.detection().value();
      var expected =
          alarm * trust.afterAlarm(detector).compliance().value()
              + (1 - alarm) * trust.afterCleanReport(detector).compliance().value();
      assertThat(expected).as("seed %d", seed).isEqualTo(before, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoChanceIsRefused(double value) {
    assertThatThrownBy(() -> new Probability(value)).hasMessageContaining("not a probability");
  }

  private static Detector detector(double detection, double falseAlarm) {
    return new Detector(new Probability(detection), new Probability(falseAlarm));
  }
}
