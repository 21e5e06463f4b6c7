package org.parley.verification;

/**
 * A chance.
 *
 * @param value from 0 to 1, both included
 */
public record Probability(double value) implements Comparable<Probability> {

  public static final Probability NEVER = new Probability(0);
  public static final Probability CERTAIN = new Probability(1);

  /**
   * @throws IllegalArgumentException if the value is not a number from 0 to 1
   */
  public Probability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + value);
    }
  }

  /** The chance that it does not happen. */
  public Probability not() {
    return new Probability(1 - value);
  }

  /** The chance that both happen, where neither depends on the other. */
  public Probability and(Probability independent) {
    return new Probability(value * independent.value);
  }

  /** The chance that at least one happens, where neither depends on the other. */
  public Probability or(Probability independent) {
    return not().and(independent.not()).not();
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Double.toString(value);
  }
}
