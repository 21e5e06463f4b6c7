package org.parley.perspective;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.Awaited;
import org.parley.negotiation.Bulletin;
import org.parley.negotiation.Clock;
import org.parley.negotiation.Consents;
import org.parley.negotiation.Replacement;
import org.parley.negotiation.Room;
import org.parley.negotiation.Seat;
import org.parley.negotiation.Sheet;
import org.parley.negotiation.Standing;
import org.parley.perspective.Board.AgreementFace;
import org.parley.perspective.Board.Change;
import org.parley.perspective.Board.ClockFace;
import org.parley.perspective.Board.CriticismFace;
import org.parley.perspective.Board.DelegationFace;
import org.parley.perspective.Board.Headline;
import org.parley.perspective.Board.ReplacementFace;
import org.parley.perspective.Board.SeatFace;
import org.parley.perspective.Board.SheetFace;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/** Builds the public board. */
final class Boards {

  private Boards() {}

  static Board of(Room room) {
    return new Board(
        room.id(),
        room.name(),
        room.stage(),
        room.settings().turns(),
        face(room.clock()),
        room.floor(),
        Awaited.by(room),
        room.scenario().parties().stream().map(party -> face(room, party)).toList(),
        sheets(room),
        room.agreements().stream().map(agreement -> face(room, agreement)).toList(),
        room.outcome().terms(),
        room.bulletin().map(Boards::face),
        LivedBoards.of(room),
        room.resultsReleased());
  }

  private static ClockFace face(Clock clock) {
    return switch (clock) {
      case Clock.Stopped _ -> new ClockFace.Stopped();
      case Clock.Running running ->
          new ClockFace.Running(running.phaseEnds(), running.floorEnds(), running.inGrace());
      case Clock.Paused paused ->
          new ClockFace.Paused(
              paused.phaseLeft().toMillis(),
              paused.floorLeft().map(left -> left.toMillis()),
              paused.inGrace());
    };
  }

  private static DelegationFace face(Room room, Party party) {
    var acting = room.head(party.id()).map(Seat::id);
    var seats =
        room.seats().values().stream()
            .filter(seat -> seat.party().equals(party.id()))
            .sorted(Comparator.comparing(Seat::role).thenComparing(Seat::id))
            .map(
                seat ->
                    new SeatFace(
                        seat.id(), seat.role(), seat.name(), acting.equals(Optional.of(seat.id()))))
            .toList();
    return new DelegationFace(
        party.id(), !seats.isEmpty(), room.ready().contains(party.id()), seats);
  }

  private static List<SheetFace> sheets(Room room) {
    return room.sheets().values().stream()
        .sorted(Comparator.comparing(Sheet::id).reversed())
        .map(sheet -> face(room, sheet))
        .toList();
  }

  private static SheetFace face(Room room, Sheet sheet) {
    return new SheetFace(
        sheet.id(),
        sheet.author(),
        sheet.answers(),
        sheet.terms().terms(),
        changes(sheet),
        inFloorOrder(room, sheet.adopted()),
        inFloorOrder(room, Consents.needed(room, sheet)),
        Consents.needsAnother(sheet),
        inFloorOrder(room, sheet.withheld()),
        Standing.of(room, sheet),
        Consents.replacements(room, sheet).stream().map(one -> face(room, one)).toList(),
        sheet.criticisms().entrySet().stream()
            .map(
                said ->
                    new CriticismFace(
                        said.getKey(), said.getValue().issues(), said.getValue().remark()))
            .toList());
  }

  private static ReplacementFace face(Room room, Replacement replacement) {
    return new ReplacementFace(
        replacement.sheet(),
        List.copyOf(replacement.issues()),
        inFloorOrder(room, replacement.parties()));
  }

  private static AgreementFace face(Room room, Agreement agreement) {
    return switch (agreement.state()) {
      case Agreement.State.Agreed agreed ->
          face(room, agreement, inFloorOrder(room, agreed.ratified()), Optional.empty());
      case Agreement.State.InForce inForce ->
          face(
              room,
              agreement,
              inFloorOrder(room, agreement.needed()),
              Optional.of(inForce.sinceTurn()));
    };
  }

  private static AgreementFace face(
      Room room, Agreement agreement, List<PartyId> ratified, Optional<Integer> sinceTurn) {
    return new AgreementFace(
        agreement.sheet(),
        agreement.terms().terms(),
        inFloorOrder(room, agreement.parties()),
        inFloorOrder(room, agreement.needed()),
        ratified,
        sinceTurn);
  }

  private static Headline face(Bulletin bulletin) {
    return new Headline(bulletin.inject(), bulletin.headline(), bulletin.text(), bulletin.date());
  }

  private static List<PartyId> inFloorOrder(Room room, Set<PartyId> parties) {
    return room.scenario().parties().stream().map(Party::id).filter(parties::contains).toList();
  }

  /** Where a sheet differs from the sheet that it answers. */
  static List<Change> changes(Sheet sheet) {
    if (sheet.answers().isEmpty()) {
      return List.of();
    }
    var issues = new LinkedHashSet<>(sheet.answered().issues());
    issues.addAll(sheet.terms().issues());
    var changes = new ArrayList<Change>();
    for (var issue : issues) {
      var before = sheet.answered().option(issue);
      var after = sheet.terms().option(issue);
      if (!before.equals(after)) {
        changes.add(new Change(issue, before, after));
      }
    }
    return changes;
  }
}
