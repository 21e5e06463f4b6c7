package org.parley.negotiation;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.IssueId;
import org.parley.scenario.Pace;
import org.parley.scenario.Scenario;

/**
 * How one room is run; fixed when it opens. A phase of length zero does not run against time.
 *
 * @param agenda the issues that are dealt with, at least two; empty where all of them are. The
 *     others stay as they are
 * @param turns number of turns, at least 1
 * @param floor who may table in negotiation
 * @param floorTime how long a delegation keeps a rotating floor; zero for as long as it likes
 * @param briefing length of the briefing
 * @param statements length of the statements of one turn, all delegations together
 * @param negotiation length of the negotiation of one turn
 * @param ratification length of a ratification
 * @param implementation how life under the treaty is played
 * @param grace how long the clock waits, once a phase, for delegations that still owe an answer
 */
public record RoomSettings(
    Talk talk,
    PointsDisplay pointsDisplay,
    Optional<Set<IssueId>> agenda,
    int turns,
    FloorRule floor,
    Duration floorTime,
    Duration briefing,
    Duration statements,
    Duration negotiation,
    Duration ratification,
    Implementing implementation,
    Duration grace) {

  /**
   * Life under the treaty.
   *
   * @param turns number of implementation turns; 0 where the play ends with the signature
   * @param together whether phases end only by the clock or the facilitator, so that the rooms of a
   *     class stay in step; otherwise a room goes on when all have sealed
   * @param orders length of the orders of one turn
   * @param consultation length of the consultation of one turn
   */
  public record Implementing(
      int turns, Depth depth, boolean together, Duration orders, Duration consultation) {

    public static final Implementing NONE =
        new Implementing(0, Depth.BASIC, true, Duration.ZERO, Duration.ZERO);

    /** As the scenario says for a depth. */
    public static Implementing of(Depth depth, Pace pace) {
      return new Implementing(pace.turns(), depth, true, pace.orders(), pace.consultation());
    }
  }

  public static final Duration DEFAULT_GRACE = Duration.ofSeconds(30);

  /** A scenario's own plan, in person, with exact points. */
  public static RoomSettings of(Scenario scenario) {
    return of(scenario, scenario.regime().implementation().depth());
  }

  /** A scenario's own plan for one depth of life under the treaty. */
  public static RoomSettings of(Scenario scenario, Depth depth) {
    var plan = scenario.plan();
    var pace = scenario.regime().implementation().pace(depth);
    return new RoomSettings(
        Talk.IN_PERSON,
        PointsDisplay.EXACT,
        pace.flatMap(Pace::agenda),
        pace.map(Pace::negotiationTurns).orElse(plan.turns()),
        plan.floor(),
        plan.floorTime(),
        plan.briefing(),
        plan.statements(),
        plan.negotiation(),
        plan.ratification(),
        pace.map(it -> Implementing.of(depth, it)).orElse(Implementing.NONE),
        DEFAULT_GRACE);
  }

  /** The scenario as it is played in the room: what is not on the agenda stays as it is. */
  public Scenario played(Scenario scenario) {
    return agenda.map(scenario::onAgenda).orElse(scenario);
  }

  public RoomSettings about(Set<IssueId> issues) {
    return with(pointsDisplay, Optional.of(issues), implementation);
  }

  public RoomSettings showing(PointsDisplay display) {
    return with(display, agenda, implementation);
  }

  public RoomSettings living(Implementing changed) {
    return with(pointsDisplay, agenda, changed);
  }

  private RoomSettings with(
      PointsDisplay shown, Optional<Set<IssueId>> issues, Implementing lived) {
    return new RoomSettings(
        talk,
        shown,
        issues,
        turns,
        floor,
        floorTime,
        briefing,
        statements,
        negotiation,
        ratification,
        lived,
        grace);
  }
}
