package org.parley.negotiation;

/** The number of a caucus in its room, from 1. */
public record CaucusId(int value) implements Comparable<CaucusId> {

  @Override
  public int compareTo(CaucusId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
