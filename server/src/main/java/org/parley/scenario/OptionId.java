package org.parley.scenario;

/** Names an option within its issue, for example {@code quota}. */
public record OptionId(String value) implements Comparable<OptionId> {

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
