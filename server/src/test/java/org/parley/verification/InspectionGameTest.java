package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dresher's game against its published table, its closed form and its survey's leadership values.
 */
class InspectionGameTest {

  private static final InspectionGame EVEN = new InspectionGame(1);

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 1", "1, 1, 0, 1", "2, 1, 1, 3", "2, 2, 0, 1", "3, 1, 1, 2", "3, 2, 1, 7",
    "4, 1, 3, 5", "4, 2, 3, 11", "4, 3, 1, 15", "4, 4, 0, 1", "5, 1, 2, 3", "5, 2, 3, 8",
    "5, 3, 2, 13", "5, 4, 1, 31", "6, 1, 5, 7", "6, 2, 5, 11", "6, 3, 5, 21", "6, 4, 5, 57",
    "7, 1, 3, 4", "7, 2, 15, 29", "7, 3, 5, 16", "7, 4, 5, 33", "8, 0, 1, 1", "8, 1, 7, 9",
    "8, 2, 21, 37", "8, 3, 35, 93", "8, 4, 35, 163"
  })
  void valueIsThatOfThePublishedTable(int steps, int inspections, int over, int under) {
    assertThat(EVEN.value(steps, inspections)).isEqualTo((double) over / under, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 1, 3", "3, 1, 1, 4", "3, 2, 3, 7", "4, 2, 4, 11", "5, 2, 5, 16"})
  void firstStepIsInspectedWithThePublishedChance(int steps, int inspections, int over, int under) {
    assertThat(EVEN.inspectNow(steps, inspections).value())
        .isEqualTo((double) over / under, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, 2, 10})
  void recursionAgreesWithTheClosedForm(double loss) {
    var game = new InspectionGame(loss);
    for (var steps = 1; steps <= 24; steps++) {
      for (var inspections = 0; inspections <= steps; inspections++) {
        var value = choose(steps - 1, inspections) / weight(steps, inspections, loss);
        assertThat(game.value(steps, inspections)).isEqualTo(value, within(1e-12));
        if (inspections > 0) {
          var chance = weight(steps - 1, inspections - 1, loss) / weight(steps, inspections, loss);
          assertThat(game.inspectNow(steps, inspections).value())
              .isEqualTo(inspections == steps ? 1 : chance, within(1e-12));
        }
      }
    }
  }

  @Test
  void withoutALossTheValueIsTheShareOfStepsNotInspected() {
    assertThat(new InspectionGame(0).value(8, 2)).isEqualTo(1 - 2.0 / 8, within(1e-12));
  }

  @Test
  void scheduleSpendsTheWholeBudgetAndStartsWithTheFirstChance() {
    var schedule = EVEN.schedule(6, 2);
    assertThat(Arrays.stream(schedule).sum()).isEqualTo(2, within(1e-12));
    assertThat(schedule[0]).isEqualTo(EVEN.inspectNow(6, 2).value(), within(1e-12));
    assertThat(EVEN.schedule(3, 3)).containsExactly(1, 1, 1);
    assertThatThrownBy(() -> EVEN.schedule(2, 3)).hasMessageContaining("more inspections");
  }

  @ParameterizedTest
  @CsvSource({"2, 1, -2, 3, -1, 3", "3, 2, -4, 7, -1, 7"})
  void announcingThePlanHelpsTheInspector(
      int steps, int inspections, int over, int under, int announcedOver, int announcedUnder) {
    var leadership = new Leadership(EVEN, 0.5);
    assertThat(leadership.simultaneous(steps, inspections))
        .isEqualTo((double) over / under, within(1e-12));
    assertThat(leadership.announced(steps, inspections))
        .isEqualTo((double) announcedOver / announcedUnder, within(1e-12));
  }

  @Test
  void anImpossibleGameIsRefused() {
    assertThatThrownBy(() -> new InspectionGame(-1)).hasMessageContaining("not a loss");
    assertThatThrownBy(() -> new InspectionGame(Double.NaN)).hasMessageContaining("not a loss");
    assertThatThrownBy(() -> EVEN.value(0, 1)).hasMessageContaining("0 steps");
    assertThatThrownBy(() -> new Leadership(EVEN, 1)).hasMessageContaining("cannot cost");
  }

  /** s(n,m) of the closed form. */
  private static double weight(int steps, int inspections, double loss) {
    var sum = 0.0;
    for (var i = 0; i <= inspections; i++) {
      sum += choose(steps, i) * Math.pow(loss, inspections - i);
    }
    return sum;
  }

  private static double choose(int n, int k) {
    if (k > n) {
      return 0;
    }
    var result = 1.0;
    for (var i = 1; i <= k; i++) {
      result = result * (n - k + i) / i;
    }
    return result;
  }
}
