package org.parley.verification;

import java.util.Collection;

/** How well stated chances fit what turned out to be so. */
public final class Calibration {

  private Calibration() {}

  /**
   * One chance that somebody stated.
   *
   * @param stated the chance given to its being so
   * @param so whether it was
   */
  public record Forecast(Probability stated, boolean so) {

    double squaredError() {
      var error = stated.value() - (so ? 1 : 0);
      return error * error;
    }
  }

  /**
   * The Brier score (Brier 1950): the mean squared distance between the chances and the truth. From
   * 0, always right and certain, to 1, always wrong and certain; whoever always says one half gets
   * one quarter. It rewards nobody for saying anything but what he believes.
   *
   * @throws IllegalArgumentException if nothing was forecast
   */
  public static double brier(Collection<Forecast> forecasts) {
    return forecasts.stream()
        .mapToDouble(Forecast::squaredError)
        .average()
        .orElseThrow(() -> new IllegalArgumentException("nothing was forecast"));
  }
}
