package org.parley.scenario;

/** Names an obligation within its scenario, for example {@code missiles-east}. */
public record ObligationId(String value) implements Comparable<ObligationId> {

  @Override
  public int compareTo(ObligationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
