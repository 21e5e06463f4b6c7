package org.parley.cli.input;

import java.nio.file.Path;
import java.util.Collection;
import org.parley.analysis.Ratio;

/** The weights of a profile's issues. */
final class Weights {

  /** Files print weights with few digits, so a third is .333; what is further off is a mistake. */
  private static final double ROUNDING = 0.005;

  private Weights() {}

  /**
   * @throws InputFault if the weights do not sum to 1 as far as decimals can
   */
  static void check(Collection<Ratio> weights, Path file, int line) {
    var sum = weights.stream().reduce(Ratio.ZERO, Fractions::sum);
    if (weights.stream().anyMatch(weight -> weight.compareTo(Ratio.ZERO) < 0)) {
      throw new InputFault(file, line, "A weight is negative.");
    }
    if (Math.abs(sum.toDouble() - 1) > ROUNDING) {
      throw new InputFault(
          file, line, "The weights of the issues sum to " + sum.toDouble() + " instead of 1.");
    }
  }
}
