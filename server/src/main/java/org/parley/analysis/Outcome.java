package org.parley.analysis;

import java.util.Arrays;

/**
 * One option for every issue, as positions in the order of the {@link Problem}. Outcomes are
 * ordered by their first difference; ties between packages are broken in favour of the smaller one.
 */
public final class Outcome implements Comparable<Outcome> {

  private final int[] options;

  private Outcome(int[] options) {
    this.options = options;
  }

  public static Outcome of(int... options) {
    return new Outcome(options.clone());
  }

  /** The position of the option chosen on an issue. */
  public int option(int issue) {
    return options[issue];
  }

  /** The number of issues. */
  public int size() {
    return options.length;
  }

  public int[] toArray() {
    return options.clone();
  }

  @Override
  public int compareTo(Outcome other) {
    return Arrays.compare(options, other.options);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome it && Arrays.equals(options, it.options);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(options);
  }

  @Override
  public String toString() {
    return Arrays.toString(options);
  }
}
