package org.parley.negotiation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One decision as it unfolds: what has happened in it so far, and the room after that. Lives no
 * longer than the decision.
 */
final class Course {

  /**
   * What follows by itself, in the order in which it is looked for; after each event the list is
   * gone through from the top.
   */
  private static final List<BiFunction<Room, Instant, List<RoomEvent>>> CONSEQUENCES =
      List.of(
          Unstaffed::answer,
          Adoption::conclude,
          Ordering::conclude,
          Confirmation::decided,
          Floor::settle,
          Phases::endEarly);

  private final Instant at;
  private final List<RoomEvent> events = new ArrayList<>();
  private Room room;

  Course(Room room, Instant at) {
    this.room = room;
    this.at = at;
  }

  Room room() {
    return room;
  }

  List<RoomEvent> events() {
    return events;
  }

  void happens(List<RoomEvent> more) {
    for (var event : more) {
      events.add(event);
      room = Evolution.of(room, event);
    }
  }

  /** Lets all deadlines that have passed have their effect. */
  void lookAtClock() {
    for (var due = Clocks.look(room, at); !due.isEmpty(); due = Clocks.look(room, at)) {
      happens(due);
      settle();
    }
  }

  /** Lets everything happen that follows by itself; nothing does while the room is paused. */
  void settle() {
    for (var next = consequence(); !next.isEmpty(); next = consequence()) {
      happens(next);
    }
  }

  private List<RoomEvent> consequence() {
    if (room.clock() instanceof Clock.Paused) {
      return List.of();
    }
    return CONSEQUENCES.stream()
        .map(rule -> rule.apply(room, at))
        .filter(next -> !next.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
