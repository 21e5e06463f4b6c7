package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.verification.Calibration.Forecast;

class CalibrationTest {

  private static Forecast said(double chance, boolean so) {
    return new Forecast(new Probability(chance), so);
  }

  @Test
  void theScoreIsTheMeanSquaredDistanceFromTheTruth() {
    assertThat(Calibration.brier(List.of(said(1, true), said(0, false)))).isZero();
    assertThat(Calibration.brier(List.of(said(0, true), said(1, false)))).isEqualTo(1);
    assertThat(Calibration.brier(List.of(said(0.5, true), said(0.5, false)))).isEqualTo(0.25);
    assertThat(Calibration.brier(List.of(said(0.7, true), said(0.9, false))))
        .isEqualTo((0.09 + 0.81) / 2, within(1e-12));
  }

  /** Where something is so in seven cases of ten, saying so is best. */
  @Test
  void honestyIsTheBestForecast() {
    var honest = expected(0.7, 0.7);
    for (var percent = 0; percent <= 100; percent++) {
      assertThat(expected(0.7, percent / 100.0)).isGreaterThanOrEqualTo(honest - 1e-12);
    }
  }

  private static double expected(double truth, double stated) {
    return truth * Calibration.brier(List.of(said(stated, true)))
        + (1 - truth) * Calibration.brier(List.of(said(stated, false)));
  }

  @Test
  void withoutForecastsThereIsNoScore() {
    assertThatThrownBy(() -> Calibration.brier(List.of())).hasMessage("nothing was forecast");
  }
}
