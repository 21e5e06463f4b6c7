package org.parley.scenario;

/** Names a constituency within its scenario, for example {@code senate}. */
public record ConstituencyId(String value) implements Comparable<ConstituencyId> {

  @Override
  public int compareTo(ConstituencyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
