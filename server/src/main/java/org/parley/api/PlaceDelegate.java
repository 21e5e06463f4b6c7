package org.parley.api;

import java.util.Optional;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/** Where a delegate shall sit: all three, or none to take the seat away. */
public record PlaceDelegate(
    Optional<RoomId> room, Optional<PartyId> party, Optional<SeatRole> role) {}
