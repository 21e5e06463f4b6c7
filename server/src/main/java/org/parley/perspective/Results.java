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
    var scenario = room.scenario();
    var depth = room.settings().implementation().depth();
    if (scenario.preferences(party).isEmpty() || room.lived().turns().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        room.resultsReleased()
            ? Ledger.disclosed(scenario, depth, room.lived(), party)
            : Ledger.of(scenario, depth, room.lived(), party));
  }

  private static Optional<OwnBoard.Worth> own(Scorecard card, PartyId party) {
    return card.parties().stream()
        .filter(score -> score.party().equals(party))
        .findFirst()
        .map(score -> new OwnBoard.Worth(score.points(), score.surplus()));
  }
}
