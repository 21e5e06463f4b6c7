package org.parley.api;

import java.util.Optional;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/** Where a delegate shall sit: all three, or none to take the seat away. */
public record PlaceDelegate(
    Optional<RoomId> room, Optional<PartyId> party, Optional<SeatRole> role) {

  /** A complete seat. */
  record Chosen(RoomId room, PartyId party, SeatRole role) {}

  Optional<Chosen> seat() {
    if (room.isPresent() && party.isPresent() && role.isPresent()) {
      return Optional.of(new Chosen(room.get(), party.get(), role.get()));
    }
    if (room.isEmpty() && party.isEmpty() && role.isEmpty()) {
      return Optional.empty();
    }
    throw new Refused(
        new AnswerRefusal.Unfit("A seat is a room, a party and a role. Name all three, or none."));
  }
}
