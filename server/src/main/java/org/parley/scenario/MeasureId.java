package org.parley.scenario;

/** Names a way of finding violations within its scenario, for example {@code quota}. */
public record MeasureId(String value) implements Comparable<MeasureId> {

  @Override
  public int compareTo(MeasureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
