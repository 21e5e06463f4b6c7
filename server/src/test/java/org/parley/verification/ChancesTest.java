package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Combination;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Points;
import org.parley.scenario.Quota;
import org.parley.scenario.Sites;

/** What one measure can tell, worked out by hand. */
class ChancesTest {

  private static final double DETECTION = .3;
  private static final double FALSE_ALARM = .05;

  private static Measure measure(int confirmations, Optional<Sites> sites, boolean data) {
    return new Measure(
        new MeasureId("m"),
        "A measure",
        new Combination(Map.of()),
        Set.of(NORTHERN_MISSILES),
        DETECTION,
        FALSE_ALARM,
        confirmations,
        sites,
        data,
        Optional.of(new Quota(List.of(NORTH), 1, true, .4, Points.ZERO)));
  }

  private static Measure plain() {
    return measure(1, Optional.empty(), false);
  }

  private static void tells(Detector detector, double detection, double falseAlarm) {
    assertThat(detector.detection().value()).isEqualTo(detection, within(1e-12));
    assertThat(detector.falseAlarm().value()).isEqualTo(falseAlarm, within(1e-12));
  }

  @Test
  void aLargerViolationGivesAMeasureMoreChancesAndNoMoreFalseAlarms() {
    tells(Chances.of(plain(), 1), .3, .05);
    tells(Chances.of(plain(), 2), 1 - .7 * .7, .05);
    tells(Chances.of(plain(), 3), 1 - .7 * .7 * .7, .05);
  }

  @Test
  void independentLooksMustAgree() {
    var twice = measure(2, Optional.empty(), false);
    tells(Chances.of(twice, 1), .09, .0025);
    tells(Chances.of(twice, 2), 1 - .91 * .91, .0025);
  }

  @Test
  void aSampleFindsWhatIsAtTheSitesItVisits() {
    var sample = measure(1, Optional.of(new Sites(20, 5, 2)), false);
    tells(Chances.of(sample, 1), 17.0 / 38 * .3, .05);
    tells(Chances.of(sample, 2), Sampling.detection(20, 4, 5).value() * .3, .05);
    tells(Chances.of(sample, 10), .3, .05);
    tells(Chances.of(sample, 50), .3, .05);
  }

  @Test
  void managedAccessHidesViolationsAndFalseAlarmsAlike() {
    tells(Chances.managed(plain(), 1), .12, .02);
    tells(Chances.managed(plain(), 2), .51 * .4, .02);
  }

  @Test
  void ownMeansHaveAChanceForEveryStepOfSize() {
    var means =
        new NationalMeans(
            new MeasureId("n"), NORTH, "Own", Set.of(NORTHERN_MISSILES), DETECTION, FALSE_ALARM);
    tells(Chances.of(means, 2), .51, .05);
  }

  @Test
  void anAlarmIsRightOrFalseAsThingsAre() {
    assertThat(alarm(plain(), 0, true)).isEqualTo(.05, within(1e-12));
    assertThat(alarm(plain(), 2, true)).isEqualTo(.51, within(1e-12));
    assertThat(alarm(plain(), 2, false)).isEqualTo(.51, within(1e-12));
  }

  @Test
  void whoeverDeclaresAViolationIsFoundAndWhoeverLiesIsFoundByChance() {
    var data = measure(1, Optional.empty(), true);
    assertThat(alarm(data, 0, true)).isEqualTo(.05, within(1e-12));
    assertThat(alarm(data, 1, true)).isEqualTo(1, within(1e-12));
    assertThat(alarm(data, 2, false)).isEqualTo(.51, within(1e-12));
    assertThat(alarm(data, 0, false)).isEqualTo(.3, within(1e-12));
  }

  private static double alarm(Measure measure, int size, boolean truthful) {
    return Chances.alarm(measure, at -> Chances.of(measure, at), size, truthful).value();
  }
}
