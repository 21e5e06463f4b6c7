package org.parley.negotiation;

/** The number of a finding in its room, from 1, in the order of making. */
public record FindingId(int value) implements Comparable<FindingId> {

  @Override
  public int compareTo(FindingId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
