package org.parley.exercise;

/** Names a person in an exercise, from joining to the debrief. */
public record DelegateId(String value) implements Comparable<DelegateId> {

  @Override
  public int compareTo(DelegateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
