package org.parley.negotiation;

/** The number of a warning or assurance in its room, from 1, in the order of giving. */
public record PledgeId(int value) implements Comparable<PledgeId> {

  @Override
  public int compareTo(PledgeId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
