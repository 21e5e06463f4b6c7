package org.parley.negotiation;

import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernLiaison;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.scenario.Depth;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.Tension;

/** Where stories of life under the treaty begin: two turns were negotiated, now come orders. */
public final class LivedBeginnings {

  /** The first implementation turn of the river pact. */
  static final int FIRST = 3;

  /** A cap with visits and a trade quota; sheet 1. */
  static final Package CAP_WITH_VISITS = outcome(CAP, VISITS, QUOTA);

  private LivedBeginnings() {}

  /** The first orders under a cap with visits, at full depth. */
  public static Story firstOrders() {
    return firstOrders(CAP_WITH_VISITS);
  }

  public static Story firstOrders(Package agreed) {
    return agreed(settings(Depth.FULL, true), Scenarios.livedRiverPact(), agreed);
  }

  public static Story firstOrders(Depth depth) {
    return firstOrders(depth, Scenarios.livedRiverPact());
  }

  public static Story firstOrders(Scenario scenario) {
    return firstOrders(Depth.FULL, scenario);
  }

  static Story firstOrders(Depth depth, Scenario scenario) {
    return agreed(settings(depth, true), scenario, CAP_WITH_VISITS);
  }

  /** A room that goes on as soon as everybody has sealed. */
  public static Story firstOrdersAtOwnPace() {
    return agreed(settings(Depth.FULL, false), Scenarios.livedRiverPact(), CAP_WITH_VISITS);
  }

  /** The first orders where nothing was agreed. */
  public static Story firstOrdersWithoutAgreement() {
    return negotiating(settings(Depth.FULL, true), Scenarios.livedRiverPact())
        .and(advances(), advances(), advances());
  }

  /** The first orders in the delta: the East has signed what binds only the two others. */
  public static Story threeSigned() {
    var scenario = Scenarios.withFloor(LivedRegimes.delta(), FloorRule.OPEN);
    return Beginnings.emptyRoom(scenario, settings(Depth.FULL, true))
        .and(seats(north), seats(south), seats(east), seats(chair))
        .and(beginsBriefing(), advances(), advances())
        .and(north.tables(CAP_WITH_VISITS), east.adopts(1), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1), east.ratifies(1))
        .and(advances(), advances());
  }

  /** The South's parliament has somebody to vote for it, and an agreement to vote on. */
  public static Story ratifying() {
    return negotiating(settings(Depth.FULL, true), Scenarios.livedRiverPact())
        .and(seats(southernLiaison), north.tables(CAP_WITH_VISITS), south.adopts(1), advances());
  }

  /** One of many beginnings, so that play at random meets every rule. */
  static Story any(long seed) {
    var strained = new Tension(95, 90, .1, 5, 8, 6, 3, 15, crises(), List.of());
    List<Supplier<Story>> all =
        List.of(
            LivedBeginnings::firstOrders,
            LivedBeginnings::firstOrdersAtOwnPace,
            LivedBeginnings::firstOrdersWithoutAgreement,
            () -> firstOrders(outcome(BAN, PORTAL, OPEN)),
            () -> firstOrders(LivedRegimes.withSouthernTrucks()),
            () -> firstOrders(LivedRegimes.visitsBy(SOUTH)),
            () -> firstOrders(LivedRegimes.visitsWatching(NORTHERN_MISSILES)),
            () -> firstOrders(LivedRegimes.standingVisits()),
            () -> firstOrders(LivedRegimes.noticeOf(2)),
            () -> firstOrders(LivedRegimes.tension(strained)));
    return all.get((int) (seed / 3 % all.size())).get();
  }

  private static List<Tension.Crisis> crises() {
    return Scenarios.livedRiverPact().regime().implementation().tension().crises();
  }

  /** An agreement is signed and confirmed in the first turn; the second passes in silence. */
  public static Story agreed(RoomSettings settings, Scenario scenario, Package terms) {
    return negotiating(settings, scenario)
        .and(north.tables(terms), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1))
        .and(advances(), advances());
  }

  private static Story negotiating(RoomSettings settings, Scenario scenario) {
    return Beginnings.emptyRoom(scenario, settings)
        .and(seats(north), seats(northernGeneral), seats(south), seats(chair))
        .and(beginsBriefing(), advances(), advances());
  }

  public static RoomSettings settings(Depth depth, boolean together) {
    var open = Scenarios.withFloor(Scenarios.livedRiverPact(), FloorRule.OPEN);
    var plan = RoomSettings.of(open);
    var lived = plan.implementation();
    return plan.living(
        new RoomSettings.Implementing(
            lived.turns(), depth, together, lived.orders(), lived.consultation()));
  }

  /** The turn is resolved and talked over; now come the orders of the next. */
  static Story nextOrders(Story story) {
    return story.and(advances(), advances());
  }

  /** Something has happened besides, whoever did it. */
  static Story happened(Story story, RoomEvent event) {
    var events = new ArrayList<>(story.events());
    events.add(event);
    return new Story(
        Negotiation.evolve(story.room(), event), story.time(), List.copyOf(events), story.last());
  }

  /** The same story with other dice. */
  public static Story withDice(Story story, long seed) {
    var room = story.room();
    var other =
        new Room(
            room.id(),
            room.name(),
            room.scenario(),
            room.settings(),
            seed,
            room.progress(),
            room.delegations(),
            room.table(),
            room.caucuses(),
            room.news(),
            room.lived(),
            room.resultsReleased());
    return new Story(other, story.time(), story.events(), story.last());
  }
}
