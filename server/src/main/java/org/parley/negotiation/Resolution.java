package org.parley.negotiation;

import java.util.List;

/** Resolves the orders of a turn, all at once. */
final class Resolution {

  private Resolution() {}

  static List<RoomEvent> of(Room room, int turn) {
    return List.of();
  }
}
