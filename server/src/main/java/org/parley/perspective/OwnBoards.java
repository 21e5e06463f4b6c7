package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.Room;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.perspective.Board.CaucusFace;
import org.parley.perspective.OwnBoard.DraftFace;
import org.parley.perspective.OwnBoard.HandFace;
import org.parley.perspective.OwnBoard.PartyWorth;
import org.parley.perspective.OwnBoard.PreparationFace;
import org.parley.perspective.OwnBoard.SheetWorth;
import org.parley.perspective.OwnBoard.Worth;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;

/** Builds what goes to one viewer beside the board. */
final class OwnBoards {

  private OwnBoards() {}

  static OwnBoard of(Room room, Viewer viewer) {
    return switch (viewer) {
      case Viewer.Delegation delegation -> ofDelegation(room, delegation.party());
      case Viewer.Facilitator _ -> ofFacilitator(room);
      case Viewer.Projector _ -> new OwnBoard.OfProjector();
    };
  }

  private static OwnBoard ofDelegation(Room room, PartyId party) {
    var shown =
        room.scenario()
            .preferences(party)
            .filter(_ -> room.settings().pointsDisplay() == PointsDisplay.EXACT);
    var prospects = Prospects.of(room);
    Predicate<SeatId> ours = seat -> sitsFor(room, seat, party);
    return new OwnBoard.OfDelegation(
        party,
        shown.map(preferences -> worth(preferences, room.outcome())),
        shown.map(preferences -> worths(preferences, prospects)).orElse(List.of()),
        room.drafts().entrySet().stream()
            .filter(draft -> ours.test(draft.getKey()))
            .map(
                draft ->
                    new DraftFace(
                        draft.getKey(),
                        draft.getValue().terms().terms(),
                        draft.getValue().answers()))
            .toList(),
        preparations(room, ours),
        caucuses(room, caucus -> caucus.parties().contains(party)),
        hands(room, ours),
        negotiator(room, party)
            .map(it -> HomeVotes.of(room, it.home(), prospects))
            .orElse(List.of()),
        negotiator(room, party).map(it -> Ratifying.of(room, it)).orElse(List.of()),
        negotiator(room, party).flatMap(it -> OwnLives.of(room, it)));
  }

  private static OwnBoard ofFacilitator(Room room) {
    var prospects = Prospects.of(room);
    return new OwnBoard.OfFacilitator(
        room.scenario().negotiators().stream().map(party -> worth(room, party, prospects)).toList(),
        caucuses(room, _ -> true),
        hands(room, _ -> true),
        preparations(room, _ -> true),
        List.copyOf(room.injects()),
        OverseenLives.of(room));
  }

  private static Optional<Party.Negotiator> negotiator(Room room, PartyId party) {
    return room.scenario().negotiators().stream()
        .filter(negotiator -> negotiator.id().equals(party))
        .findFirst();
  }

  private static boolean sitsFor(Room room, SeatId id, PartyId party) {
    var seat = room.seats().get(id);
    return seat != null && seat.party().equals(party);
  }

  private static PartyWorth worth(
      Room room, Party.Negotiator party, Map<SheetId, Package> prospects) {
    var preferences = party.preferences();
    return new PartyWorth(
        party.id(), worth(preferences, room.outcome()), worths(preferences, prospects));
  }

  private static Worth worth(Preferences preferences, Package outcome) {
    var points = preferences.worth(outcome);
    return new Worth(points.value(), points.minus(preferences.reservation()).value());
  }

  private static List<SheetWorth> worths(Preferences preferences, Map<SheetId, Package> prospects) {
    return prospects.entrySet().stream()
        .map(each -> new SheetWorth(each.getKey(), worth(preferences, each.getValue())))
        .toList();
  }

  private static List<PreparationFace> preparations(Room room, Predicate<SeatId> shown) {
    return room.preparations().entrySet().stream()
        .filter(prepared -> shown.test(prepared.getKey()))
        .map(prepared -> new PreparationFace(prepared.getKey(), prepared.getValue()))
        .toList();
  }

  private static List<CaucusFace> caucuses(Room room, Predicate<CaucusFace> shown) {
    return room.caucuses().entrySet().stream()
        .map(caucus -> new CaucusFace(caucus.getKey(), List.copyOf(caucus.getValue())))
        .filter(shown)
        .toList();
  }

  private static List<HandFace> hands(Room room, Predicate<SeatId> shown) {
    return room.hands().entrySet().stream()
        .filter(hand -> shown.test(hand.getKey()))
        .flatMap(
            hand ->
                Optional.ofNullable(room.seats().get(hand.getKey())).stream()
                    .map(seat -> new HandFace(seat.id(), seat.party(), hand.getValue())))
        .toList();
  }
}
