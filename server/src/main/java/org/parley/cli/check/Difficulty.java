package org.parley.cli.check;

import org.parley.analysis.Ratio;

/**
 * How hard it is to find a deal that all accept, by the share of such deals among the feasible
 * packages. The steps are those of play-tested cases: the published scorable games, with one or two
 * acceptable deals in a hundred, are {@link #HARD}.
 */
public enum Difficulty {
  /** At least one deal in five. */
  EASY(1, 5),
  /** At least one in twenty. */
  MODERATE(1, 20),
  /** At least one in two hundred. */
  HARD(1, 200),
  /** Fewer. */
  VERY_HARD(0, 1),
  /** None: walking away is right. */
  NO_DEAL(0, 1);

  private final Ratio least;

  Difficulty(long numerator, long denominator) {
    least = Ratio.of(numerator, denominator);
  }

  static Difficulty of(long acceptable, long feasible) {
    if (acceptable == 0) {
      return NO_DEAL;
    }
    var share = Ratio.of(acceptable, feasible);
    for (var step : values()) {
      if (share.compareTo(step.least) >= 0) {
        return step;
      }
    }
    return NO_DEAL;
  }
}
