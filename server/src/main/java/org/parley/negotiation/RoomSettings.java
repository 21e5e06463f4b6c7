package org.parley.negotiation;

import java.time.Duration;
import org.parley.scenario.FloorRule;
import org.parley.scenario.TurnPlan;

/**
 * How one room is run; fixed when it opens. A phase of length zero does not run against time.
 *
 * @param turns number of turns, at least 1
 * @param floor who may table in negotiation
 * @param floorTime how long a delegation keeps a rotating floor; zero for as long as it likes
 * @param briefing length of the briefing
 * @param statements length of the statements of one turn, all delegations together
 * @param negotiation length of the negotiation of one turn
 * @param ratification length of a ratification
 * @param grace how long the clock waits, once a phase, for delegations that still owe an answer
 */
public record RoomSettings(
    Talk talk,
    PointsDisplay pointsDisplay,
    int turns,
    FloorRule floor,
    Duration floorTime,
    Duration briefing,
    Duration statements,
    Duration negotiation,
    Duration ratification,
    Duration grace) {

  public static final Duration DEFAULT_GRACE = Duration.ofSeconds(30);

  /** A scenario's own plan, in person, with exact points. */
  public static RoomSettings of(TurnPlan plan) {
    return new RoomSettings(
        Talk.IN_PERSON,
        PointsDisplay.EXACT,
        plan.turns(),
        plan.floor(),
        plan.floorTime(),
        plan.briefing(),
        plan.statements(),
        plan.negotiation(),
        plan.ratification(),
        DEFAULT_GRACE);
  }

  public RoomSettings showing(PointsDisplay display) {
    return new RoomSettings(
        talk,
        display,
        turns,
        floor,
        floorTime,
        briefing,
        statements,
        negotiation,
        ratification,
        grace);
  }
}
