package org.parley.negotiation;

import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/**
 * A filled place in a delegation.
 *
 * @param name the delegate's name as typed on joining
 */
public record Seat(SeatId id, PartyId party, SeatRole role, String name) {}
