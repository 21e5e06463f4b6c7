package org.parley.perspective;

import java.util.List;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.Council;
import org.parley.negotiation.Representation;
import org.parley.negotiation.Room;
import org.parley.negotiation.SeatId;
import org.parley.perspective.OwnBoard.BallotFace;
import org.parley.perspective.OwnBoard.RatifyingFace;
import org.parley.scenario.Party;

/** How far one delegation is, within and at home, with what waits for its ratification. */
final class Ratifying {

  private final Room room;
  private final Party.Negotiator party;

  private Ratifying(Room room, Party.Negotiator party) {
    this.room = room;
    this.party = party;
  }

  static List<RatifyingFace> of(Room room, Party.Negotiator party) {
    var ratifying = new Ratifying(room, party);
    return room.agreements().stream()
        .filter(agreement -> !agreement.inForce() && agreement.parties().contains(party.id()))
        .map(ratifying::face)
        .toList();
  }

  private RatifyingFace face(Agreement agreement) {
    var mandates = room.lived().bonds().mandates();
    var counted = agreement.ratified().contains(party.id());
    return new RatifyingFace(
        agreement.sheet(),
        voted(agreement, true),
        voted(agreement, false),
        Council.needed(room, party.id()),
        counted || mandates.confirmed(agreement.sheet(), party.id()),
        counted,
        party.home().constituencies().stream()
            .flatMap(
                it ->
                    Representation.of(room, it).stream()
                        .map(
                            seat ->
                                new BallotFace(
                                    it.id(),
                                    seat.id(),
                                    Representation.ballot(room, agreement.sheet(), it))))
            .toList());
  }

  private List<SeatId> voted(Agreement agreement, boolean aye) {
    var votes = room.lived().bonds().votes(agreement.sheet());
    return room.seats().values().stream()
        .filter(seat -> seat.party().equals(party.id()))
        .filter(seat -> Boolean.valueOf(aye).equals(votes.get(seat.id())))
        .map(seat -> seat.id())
        .toList();
  }
}
