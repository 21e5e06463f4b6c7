package org.parley.negotiation;

/** The number of a term sheet in its room, from 1, in the order of tabling. */
public record SheetId(int value) implements Comparable<SheetId> {

  @Override
  public int compareTo(SheetId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
