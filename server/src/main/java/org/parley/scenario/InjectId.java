package org.parley.scenario;

/** Names an inject within its scenario. */
public record InjectId(String value) implements Comparable<InjectId> {

  @Override
  public int compareTo(InjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
