package org.parley.negotiation;

import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;

import java.time.Duration;
import java.time.Instant;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;

/** Where stories begin. The North always has two seats filled, every other delegation one. */
public final class Beginnings {

  public static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

  public static final Duration BRIEFING = Duration.ofMinutes(5);
  public static final Duration STATEMENTS = Duration.ofMinutes(2);
  public static final Duration NEGOTIATION = Duration.ofMinutes(8);
  public static final Duration RATIFICATION = Duration.ofMinutes(3);
  public static final Duration FLOOR = Duration.ofMinutes(2);
  public static final Duration GRACE = RoomSettings.DEFAULT_GRACE;

  private Beginnings() {}

  /** An empty room of any scenario. */
  public static Story emptyRoom(Scenario scenario, RoomSettings settings) {
    return emptyRoom(scenario, settings, 7);
  }

  /**
   * @param seed of all dice
   */
  public static Story emptyRoom(Scenario scenario, RoomSettings settings, long seed) {
    return Story.opened(Negotiation.open(opening(scenario, settings, seed), scenario), NOON);
  }

  /** The first event of a room of the scenario that is like {@link #emptyRoom()}. */
  public static RoomEvent opening(Scenario scenario) {
    return opening(scenario, talking(scenario), 7);
  }

  /** What stands in the log of such a room before the story begins. */
  public static RoomEvent.RoomOpened opening(Scenario scenario, RoomSettings settings, long seed) {
    return new RoomEvent.RoomOpened(
        new RoomId("room-1"), "Room 1", scenario.id(), scenario.contentHash(), seed, settings);
  }

  /** An empty room of the river pact, with a rotating floor and talk in the app. */
  public static Story emptyRoom() {
    return emptyRoom(Scenarios.riverPact(), talking(Scenarios.riverPact()));
  }

  public static Story waitingRoom() {
    return emptyRoom().and(seats(north), seats(northernGeneral), seats(south), seats(chair));
  }

  public static Story briefing() {
    return waitingRoom().and(beginsBriefing());
  }

  /** The North has the floor, then comes the South. */
  public static Story openingStatements() {
    return briefing().and(advances());
  }

  /** The negotiation of the first turn; the North has the floor. */
  public static Story openingTurn() {
    return openingStatements().and(advances());
  }

  /** The same with an open floor. */
  public static Story openFloor() {
    var open = Scenarios.withFloor(Scenarios.riverPact(), FloorRule.OPEN);
    return emptyRoom(open, talking(open))
        .and(seats(north), seats(northernGeneral), seats(south), seats(chair))
        .and(beginsBriefing(), advances(), advances());
  }

  /** Three parties negotiate with an open floor. */
  public static Story threeBanks() {
    return threeBanks(seats(north), seats(south), seats(east), seats(chair));
  }

  /** Three parties of which only some are played. */
  public static Story threeBanks(Act... seated) {
    var open = Scenarios.withFloor(DeltaPact.scenario(), FloorRule.OPEN);
    return emptyRoom(open, talking(open)).and(seated).and(beginsBriefing(), advances(), advances());
  }

  /** The scenario's plan, with channels open in the app. */
  public static RoomSettings talking(Scenario scenario) {
    return with(RoomSettings.of(scenario), Talk.BOTH, PointsDisplay.EXACT);
  }

  public static RoomSettings with(RoomSettings base, Talk talk, PointsDisplay display) {
    return new RoomSettings(
        talk,
        display,
        base.agenda(),
        base.turns(),
        base.floor(),
        base.floorTime(),
        base.briefing(),
        base.statements(),
        base.negotiation(),
        base.ratification(),
        base.implementation(),
        base.grace());
  }
}
