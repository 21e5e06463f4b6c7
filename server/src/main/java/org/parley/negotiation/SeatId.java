package org.parley.negotiation;

/** Names a seat, unique on the server. It is no secret and gives no right. */
public record SeatId(String value) implements Comparable<SeatId> {

  @Override
  public int compareTo(SeatId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
