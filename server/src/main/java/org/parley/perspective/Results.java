package org.parley.perspective;

import java.util.Optional;
import org.parley.negotiation.Room;
import org.parley.scenario.PartyId;
import org.parley.scoring.Ledger;
import org.parley.scoring.Scorecard;

/** Builds what a viewer may know of a room's result. */
final class Results {

  private Results() {}

  static RoomResult of(Room room, Scorecard card, Viewer viewer) {
    return new RoomResult(
        room.resultsReleased(),
        card.deal(),
        Perspective.treaties(room),
        own(card, viewer),
        ledger(room, viewer),
        maySeeAll(room, viewer) ? Optional.of(card) : Optional.empty());
  }

  /** Rooms that still play must learn nothing, so everyone but the facilitator waits. */
  static boolean maySeeAll(Room room, Viewer viewer) {
    return room.resultsReleased() || viewer instanceof Viewer.Facilitator;
  }

  private static Optional<OwnBoard.Worth> own(Scorecard card, Viewer viewer) {
    return switch (viewer) {
      case Viewer.Delegation delegation -> own(card, delegation.party());
      case Viewer.Facilitator _, Viewer.Projector _ -> Optional.empty();
    };
  }

  private static Optional<Ledger> ledger(Room room, Viewer viewer) {
    return switch (viewer) {
      case Viewer.Delegation delegation -> ledger(room, delegation.party());
      case Viewer.Facilitator _, Viewer.Projector _ -> Optional.empty();
    };
  }

  private static Optional<Ledger> ledger(Room room, PartyId party) {
    var hasPoints = room.scenario().preferences(party).isPresent();
    return hasPoints && !room.lived().turns().isEmpty()
        ? Optional.of(
            Ledger.of(
                room.scenario(), room.settings().implementation().depth(), room.lived(), party))
        : Optional.empty();
  }

  private static Optional<OwnBoard.Worth> own(Scorecard card, PartyId party) {
    return card.parties().stream()
        .filter(score -> score.party().equals(party))
        .findFirst()
        .map(score -> new OwnBoard.Worth(score.points(), score.surplus()));
  }
}
