package org.parley.negotiation;

import java.util.List;
import org.parley.scenario.Obligation;

/** What is violated, in secret. */
final class Violations {

  private Violations() {}

  static List<RoomEvent> resolve(Room room) {
    return Duties.inForce(room).stream()
        .filter(duty -> size(room, duty) > 0)
        .<RoomEvent>map(
            duty -> new RoomEvent.ObligationViolated(duty.id(), duty.party(), size(room, duty)))
        .toList();
  }

  /** The size of an obligation's violation in the turn that is being resolved; 0 where kept. */
  static int size(Room room, Obligation duty) {
    return room.lived().orders(duty.party()).counting().violations().getOrDefault(duty.id(), 0);
  }
}
