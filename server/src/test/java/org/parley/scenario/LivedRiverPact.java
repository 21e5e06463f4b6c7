package org.parley.scenario;

import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The River Pact with three turns to live under it, at full depth. What is added to {@link
 * Scenarios#riverPact}:
 *
 * <ul>
 *   <li>a northern ladder of works and a depot, which needs the works and the South for its host,
 *       and one southern rung, none of the two deployments openly while missiles are limited;
 *   <li>an initiative on each bank;
 *   <li>a southern satellite and northern agents, each known to its owner alone;
 *   <li>tension from 40 with one crisis above 60, which trade makes half as likely;
 *   <li>a southern parliament of 100 votes in three factions, 51 of which are enough. It ratifies a
 *       cap with visits and a trade quota (75 votes), not with an open market (40), and a ban with
 *       the portal; one broken word loses the cap both its factions, and the ban none. The South
 *       decides by majority, the North by its head. The South's domestic liaison represents it.
 * </ul>
 */
public final class LivedRiverPact {

  public static final MeasureId VISITS_MEASURE = new MeasureId("visits");
  public static final MeasureId PORTAL_MEASURE = new MeasureId("portal");
  public static final MeasureId SOUTHERN_SATELLITE = new MeasureId("southern-satellite");
  public static final MeasureId NORTHERN_AGENTS = new MeasureId("northern-agents");

  public static final StepId NORTHERN_WORKS = new StepId("northern-works");
  public static final StepId NORTHERN_DEPOT = new StepId("northern-depot");
  public static final StepId NORTHERN_PULLBACK = new StepId("northern-pullback");
  public static final StepId SOUTHERN_BATTERY = new StepId("southern-battery");
  public static final StepId SOUTHERN_SHOW = new StepId("southern-show");

  public static final CrisisId BOATS_COLLIDE = new CrisisId("boats-collide");
  public static final ConstituencyId PARLIAMENT = new ConstituencyId("parliament");

  private LivedRiverPact() {}

  static Scenario scenario() {
    var lived = Scenarios.withImplementation(Scenarios.riverPact(), implementation());
    return Scenarios.withHome(
        Scenarios.withHome(lived, NORTH, northernHome()), SOUTH, southernHome());
  }

  private static Implementation implementation() {
    return new Implementation(
        Depth.FULL,
        Map.of(
            Depth.FULL,
            new Pace(
                2,
                3,
                Duration.ofMinutes(4),
                Duration.ofMinutes(6),
                Duration.ofMinutes(20),
                Duration.ofMinutes(90),
                1,
                Optional.empty())),
        1,
        0.6,
        0.03,
        new Points(3),
        List.of(
            new NationalMeans(
                SOUTHERN_SATELLITE,
                SOUTH,
                "Southern secret: a satellite",
                Set.of(NORTHERN_MISSILES),
                0.3,
                0.08),
            new NationalMeans(
                NORTHERN_AGENTS,
                NORTH,
                "Northern secret: agents",
                Set.of(SOUTHERN_MISSILES),
                0.2,
                0.15)),
        steps(),
        tension(),
        new Audience(new Points(4), new Points(8)));
  }

  private static List<Step> steps() {
    return List.of(
        new Step(
            NORTHERN_WORKS,
            NORTH,
            Step.Kind.PRODUCTION,
            "Start the works",
            "Chimneys smoke in the North",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            8,
            Set.of()),
        new Step(
            NORTHERN_DEPOT,
            NORTH,
            Step.Kind.DEPLOYMENT,
            "A depot in the South",
            "Northern crates in a southern port",
            List.of(NORTHERN_WORKS),
            Optional.of(SOUTH),
            Optional.of("Estuary"),
            12,
            Set.of(NORTHERN_MISSILES)),
        new Step(
            NORTHERN_PULLBACK,
            NORTH,
            Step.Kind.INITIATIVE,
            "Pull back from the bridge",
            "The North leaves the bridge",
            List.of(),
            Optional.empty(),
            Optional.of("Bridge"),
            -8,
            Set.of()),
        new Step(
            SOUTHERN_BATTERY,
            SOUTH,
            Step.Kind.DEPLOYMENT,
            "A battery at the port",
            "Guns at the port",
            List.of(),
            Optional.empty(),
            Optional.of("Estuary"),
            10,
            Set.of(SOUTHERN_MISSILES)),
        new Step(
            SOUTHERN_SHOW,
            SOUTH,
            Step.Kind.INITIATIVE,
            "Show the shelters",
            "The South opens its shelters",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            -6,
            Set.of()));
  }

  private static Tension tension() {
    return new Tension(
        40,
        30,
        0.25,
        5,
        8,
        6,
        3,
        15,
        List.of(
            new Tension.Crisis(
                BOATS_COLLIDE,
                "Boats collide at night",
                "Two patrol boats collide. Each bank says that the other was at fault.",
                60,
                0.4,
                10)),
        List.of(new Tension.Damping(new Combination(Map.of(TRADE, Set.of(QUOTA, OPEN))), 0.5)));
  }

  private static Home northernHome() {
    return new Home(
        Home.DecisionRule.HEAD,
        List.of(),
        Map.of(
            NORTHERN_WORKS, new Points(2),
            NORTHERN_DEPOT, new Points(5),
            NORTHERN_PULLBACK, new Points(-1),
            SOUTHERN_BATTERY, new Points(-4),
            SOUTHERN_SHOW, new Points(1)),
        new Points(6));
  }

  private static Home southernHome() {
    return new Home(
        Home.DecisionRule.MAJORITY,
        List.of(parliament()),
        Map.of(
            NORTHERN_WORKS, new Points(-2),
            NORTHERN_DEPOT, new Points(-5),
            NORTHERN_PULLBACK, new Points(3),
            SOUTHERN_BATTERY, new Points(4),
            SOUTHERN_SHOW, new Points(-1)),
        new Points(10));
  }

  private static Constituency parliament() {
    return new Constituency(
        PARLIAMENT,
        SOUTH,
        "Southern secret: parliament",
        51,
        List.of(
            faction("port", 40, 20, List.of(10, 15), List.of(5, 10), List.of(5, 10)),
            faction("hills", 35, 25, List.of(10, 20), List.of(10, 20), List.of(5, -20)),
            faction("fishers", 25, 40, List.of(10, 30), List.of(10, 20), List.of(0, 0))),
        Optional.of(SeatRole.DOMESTIC));
  }

  /**
   * @param limits what a cap and a ban are worth to it
   * @param looks what visits and the portal are worth to it
   * @param trade what a quota and an open market are worth to it
   */
  private static Faction faction(
      String name,
      long votes,
      long reservation,
      List<Integer> limits,
      List<Integer> looks,
      List<Integer> trade) {
    return new Faction(
        "Southern secret: " + name,
        votes,
        new Preferences(
            new Points(reservation),
            "",
            Map.of(
                MISSILES, worths(FREE, CAP, BAN, limits),
                INSPECTIONS, worths(NONE, VISITS, PORTAL, looks),
                TRADE, worths(CLOSED, QUOTA, OPEN, trade)),
            List.of(),
            List.of(),
            Map.of()));
  }

  private static Map<OptionId, Points> worths(
      OptionId nothing, OptionId some, OptionId much, List<Integer> points) {
    return Map.of(
        nothing, Points.ZERO, some, new Points(points.get(0)), much, new Points(points.get(1)));
  }
}
