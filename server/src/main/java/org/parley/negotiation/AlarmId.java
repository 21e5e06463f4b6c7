package org.parley.negotiation;

/** The number of an alarm in its room, from 1, in the order of raising. */
public record AlarmId(int value) implements Comparable<AlarmId> {

  @Override
  public int compareTo(AlarmId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
