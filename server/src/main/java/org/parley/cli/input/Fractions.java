package org.parley.cli.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import org.parley.analysis.Ratio;

/** Exact arithmetic on what files say. */
final class Fractions {

  /** Longer numbers, or exponents beyond it, are no utility that anyone wrote. */
  private static final int MOST_DIGITS = 60;

  private Fractions() {}

  /**
   * @throws InputFault if the text is not a finite decimal number
   */
  static Ratio parse(String text, Path file, int line) {
    try {
      var number = new BigDecimal(text.strip());
      if (text.length() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
        return of(number);
      }
    } catch (NumberFormatException notANumber) {
      throw new InputFault(file, line, "'" + text.strip() + "' is not a number.");
    }
    throw new InputFault(file, line, "'" + text.strip() + "' has too many digits.");
  }

  private static Ratio of(BigDecimal number) {
    return number.scale() > 0
        ? new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : Ratio.of(number.toBigIntegerExact());
  }

  static Ratio sum(Ratio one, Ratio other) {
    return new Ratio(
        one.numerator()
            .multiply(other.denominator())
            .add(other.numerator().multiply(one.denominator())),
        one.denominator().multiply(other.denominator()));
  }

  static Ratio product(Ratio one, Ratio other) {
    return new Ratio(
        one.numerator().multiply(other.numerator()),
        one.denominator().multiply(other.denominator()));
  }

  static Ratio quotient(Ratio one, Ratio other) {
    return new Ratio(
        one.numerator().multiply(other.denominator()),
        one.denominator().multiply(other.numerator()));
  }

  static BigInteger commonDenominator(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }
}
