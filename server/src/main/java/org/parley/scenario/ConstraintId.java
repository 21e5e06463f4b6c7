package org.parley.scenario;

/** Names a constraint within its scenario or within a party's instructions. */
public record ConstraintId(String value) implements Comparable<ConstraintId> {

  @Override
  public int compareTo(ConstraintId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
