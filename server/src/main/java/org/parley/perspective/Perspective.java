package org.parley.perspective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Agreement;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scoring.Scorecard;

/** The only way out of a room: every view of it is built here. */
public final class Perspective {

  private Perspective() {}

  /** All for whom a room has a view of its own: its delegations, the facilitator, the wall. */
  public static List<Viewer> viewers(Scenario scenario) {
    var viewers = new ArrayList<Viewer>();
    scenario.parties().forEach(party -> viewers.add(new Viewer.Delegation(party.id())));
    viewers.add(new Viewer.Facilitator());
    viewers.add(new Viewer.Projector());
    return viewers;
  }

  /** The public facts, the same for every viewer. */
  public static Board board(Room room) {
    return Boards.of(room);
  }

  /** What the viewer sees beside the board. */
  public static OwnBoard own(Room room, Viewer viewer) {
    return OwnBoards.of(room, viewer);
  }

  /**
   * The line that an event adds to the viewer's feed, if it adds one.
   *
   * @param after the room after the event
   * @param at when it happened
   */
  public static Optional<FeedItem> line(Room after, Instant at, RoomEvent event, Viewer viewer) {
    return Feed.line(after, at, event, viewer);
  }

  /** What everyone may read of the case. */
  public static CaseView caseView(Scenario scenario, RoomSettings settings) {
    return Cases.of(scenario, settings);
  }

  /**
   * What only one delegation may read of the case.
   *
   * @throws IllegalArgumentException if the scenario has no such party
   */
  public static OwnCase ownCase(Scenario scenario, PartyId party, RoomSettings settings) {
    var found =
        scenario.party(party).orElseThrow(() -> new IllegalArgumentException("no party " + party));
    return OwnCases.of(scenario, found, settings);
  }

  /**
   * What would be owed if the terms entered into force beside all that is agreed, and the chance
   * that a violation would be found; the same for everyone, and known before anything is signed.
   */
  public static List<DutyCoverage> coverage(Room room, Package terms) {
    return Coverages.with(room, terms);
  }

  /**
   * What the viewer may know of the result.
   *
   * @param card the room's scores as it stands
   */
  public static RoomResult result(Room room, Scorecard card, Viewer viewer) {
    return Results.of(room, card, viewer);
  }

  /** Whether the viewer may see everyone's scores, and the picture of what was possible. */
  public static boolean maySeeScores(Room room, Viewer viewer) {
    return Results.maySeeAll(room, viewer);
  }

  /** The text of every agreement of a room, in force or waiting. */
  public static List<Treaty> treaties(Room room) {
    return room.agreements().stream().map(agreement -> treaty(room, agreement)).toList();
  }

  private static Treaty treaty(Room room, Agreement agreement) {
    return Treaties.of(room.scenario(), agreement);
  }
}
