package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;

/**
 * Events one after another, each seen by what comes next: the room as it becomes. Lives no longer
 * than the decision.
 */
final class Unfolding {

  private final List<RoomEvent> events = new ArrayList<>();
  private Room room;

  Unfolding(Room room) {
    this.room = room;
  }

  Room room() {
    return room;
  }

  List<RoomEvent> events() {
    return List.copyOf(events);
  }

  void happens(RoomEvent event) {
    events.add(event);
    room = Evolution.of(room, event);
  }

  void happens(List<RoomEvent> more) {
    more.forEach(this::happens);
  }
}
