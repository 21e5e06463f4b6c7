package org.parley.negotiation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.PartyId;

/**
 * Who sits in the room, and what they have in hand.
 *
 * @param seats the filled seats
 * @param drafts one at most for each seat
 * @param preparations one at most for each seat
 * @param hands open questions to the facilitator
 */
public record Delegations(
    Map<SeatId, Seat> seats,
    Map<SeatId, Draft> drafts,
    Map<SeatId, PreparationSheet> preparations,
    Map<SeatId, String> hands) {

  static final Delegations NONE = new Delegations(Map.of(), Map.of(), Map.of(), Map.of());

  private static final Comparator<Seat> SENIORITY =
      Comparator.comparing(Seat::role).thenComparing(Seat::id);

  Optional<Seat> seat(SeatId id) {
    return Optional.ofNullable(seats.get(id));
  }

  boolean isStaffed(PartyId party) {
    return seats.values().stream().anyMatch(seat -> seat.party().equals(party));
  }

  Optional<Seat> head(PartyId party) {
    return seats.values().stream().filter(seat -> seat.party().equals(party)).min(SENIORITY);
  }

  /** Whoever changes sides takes nothing along. */
  Delegations seated(Seat seat) {
    var changesSides = seat(seat.id()).filter(old -> !old.party().equals(seat.party())).isPresent();
    var base = changesSides ? unseated(seat.id()) : this;
    return new Delegations(
        Copies.with(base.seats, seat.id(), seat), base.drafts, base.preparations, base.hands);
  }

  Delegations unseated(SeatId seat) {
    return new Delegations(
        Copies.without(seats, seat),
        Copies.without(drafts, seat),
        Copies.without(preparations, seat),
        Copies.without(hands, seat));
  }

  Delegations drafted(SeatId seat, Draft draft) {
    return new Delegations(seats, Copies.with(drafts, seat, draft), preparations, hands);
  }

  Delegations discarded(SeatId seat) {
    return new Delegations(seats, Copies.without(drafts, seat), preparations, hands);
  }

  Delegations prepared(SeatId seat, PreparationSheet sheet) {
    return new Delegations(seats, drafts, Copies.with(preparations, seat, sheet), hands);
  }

  Delegations handRaised(SeatId seat, String question) {
    return new Delegations(seats, drafts, preparations, Copies.with(hands, seat, question));
  }

  Delegations handLowered(SeatId seat) {
    return new Delegations(seats, drafts, preparations, Copies.without(hands, seat));
  }
}
