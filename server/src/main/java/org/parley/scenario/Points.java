package org.parley.scenario;

/**
 * A party's private utility, in whole points of the scenario's scale. Sums are exact.
 *
 * @param value the points; may be negative
 */
public record Points(long value) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);

  /**
   * @throws ArithmeticException if the sum leaves the range of a {@code long}
   */
  public Points plus(Points other) {
    return new Points(Math.addExact(value, other.value));
  }

  /**
   * @throws ArithmeticException if the difference leaves the range of a {@code long}
   */
  public Points minus(Points other) {
    return new Points(Math.subtractExact(value, other.value));
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
