package org.parley.exercise;

import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/** Where a delegate sits. */
public record Place(RoomId room, SeatId seat, PartyId party, SeatRole role) {}
