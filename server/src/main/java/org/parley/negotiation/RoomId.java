package org.parley.negotiation;

/** Names a room, unique on the server. */
public record RoomId(String value) implements Comparable<RoomId> {

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
