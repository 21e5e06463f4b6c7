package org.parley.scenario;

import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FLOOD;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.NO_FREE_TRADE;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.PORTAL_NEEDS_BAN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.RIVER_PACT;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.TEST_FLIGHT;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The made-up scenario that {@link Scenarios} describes. */
final class RiverPact {

  private RiverPact() {}

  static Scenario scenario() {
    return new Scenario(
        RIVER_PACT,
        Optional.empty(),
        "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
        card(),
        LocalDate.of(2030, 3, 1),
        plan(),
        "Two states share **one river** and point missiles across it.",
        List.of(north(), south(), chair()),
        List.of(missiles(), inspections(), trade()),
        List.of(),
        List.of(portalNeedsBan()),
        regime(),
        injects(),
        List.of(contestedRange()),
        List.of(new Source("register", "River Commission, missile register, 2029", "archive 12")),
        "Ask which side gave up what it valued least.");
  }

  private static Card card() {
    return new Card(
        "River Pact",
        "Two banks, one river",
        "Two rivals bargain over missiles and trade. A chair keeps the floor.",
        List.of("linkage"),
        2,
        12,
        45);
  }

  private static TurnPlan plan() {
    return new TurnPlan(
        2,
        Period.ofMonths(6),
        FloorRule.ROTATING,
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(2),
        Duration.ofMinutes(8),
        Duration.ofMinutes(3),
        Duration.ofMinutes(10));
  }

  private static Party north() {
    return new Party.Negotiator(
        NORTH,
        "North",
        Optional.empty(),
        "NO",
        List.of(SeatRole.HEAD, SeatRole.MILITARY),
        "The North holds the bridge.",
        "Northern secret: the factory is short of money.",
        northPreferences(),
        Home.NONE);
  }

  private static Preferences northPreferences() {
    return new Preferences(
        new Points(30),
        "Northern secret: the East would buy instead.",
        Map.of(
            MISSILES, worths(FREE, 0, CAP, 15, BAN, 25),
            INSPECTIONS, worths(NONE, 20, VISITS, 10, PORTAL, 0),
            TRADE, worths(CLOSED, 0, QUOTA, 20, OPEN, 40)),
        List.of(),
        List.of(),
        Map.of(
            NORTHERN_MISSILES,
            new Temptation(List.of(new Points(12), new Points(18)), new Points(15), false)));
  }

  private static Party south() {
    return new Party.Negotiator(
        SOUTH,
        "South",
        Optional.empty(),
        "SO",
        List.of(SeatRole.values()),
        "The South holds the port.",
        "Southern secret: elections are near.",
        southPreferences(),
        Home.NONE);
  }

  private static Preferences southPreferences() {
    return new Preferences(
        new Points(25),
        "Southern secret: the wall is nearly built.",
        Map.of(
            MISSILES, worths(FREE, 0, CAP, 20, BAN, 45),
            INSPECTIONS, worths(NONE, 0, VISITS, 15, PORTAL, 25),
            TRADE, worths(CLOSED, 20, QUOTA, 10, OPEN, 0)),
        List.of(
            new Interaction(
                new Combination(Map.of(MISSILES, Set.of(CAP, BAN), INSPECTIONS, Set.of(NONE))),
                new Points(-30),
                "Southern secret: a limit that nobody checks is a trap.")),
        List.of(
            new Constraint.Forbids(
                NO_FREE_TRADE,
                new Combination(Map.of(MISSILES, Set.of(FREE), TRADE, Set.of(OPEN))),
                "Southern secret: parliament links the market to the missiles.")),
        Map.of(
            SOUTHERN_MISSILES,
            new Temptation(List.of(new Points(10), new Points(16)), new Points(10), true)));
  }

  private static Map<OptionId, Points> worths(
      OptionId first, long one, OptionId second, long two, OptionId third, long three) {
    return Map.of(first, new Points(one), second, new Points(two), third, new Points(three));
  }

  private static Party chair() {
    return new Party.Chair(
        CHAIR,
        "Chair",
        Optional.of("the chair"),
        "CH",
        List.of(SeatRole.HEAD),
        "The River Commission presides.",
        "Chair's secret: both want to be seen to have won.");
  }

  private static Issue missiles() {
    return new Issue(
        MISSILES,
        IssueKind.LIMIT,
        "Missiles on the banks",
        "How many missiles may stand near the river?",
        FREE,
        List.of(
            option(FREE, "No limit", "The parties keep what they have.", List.of(), List.of()),
            option(CAP, "Cap of 20", "Each party keeps at most 20.", both(), List.of()),
            option(BAN, "Ban", "Each party removes its missiles.", both(), List.of())));
  }

  private static Issue inspections() {
    return new Issue(
        INSPECTIONS,
        IssueKind.VERIFICATION_MEASURE,
        "Inspections",
        "How is the limit checked?",
        NONE,
        List.of(
            option(NONE, "None", "The parties trust each other.", List.of(), List.of()),
            option(VISITS, "Visits", "Each party admits two visits a year.", both(), List.of()),
            option(
                PORTAL,
                "Portal",
                "The North lets a portal in the South weigh its trains.",
                List.of(NORTH),
                List.of(SOUTH))));
  }

  private static Issue trade() {
    return new Issue(
        TRADE,
        IssueKind.INCENTIVE,
        "Trade",
        "How far does the South open its market?",
        CLOSED,
        List.of(
            option(CLOSED, "Closed", "The market stays closed.", List.of(), List.of()),
            option(QUOTA, "Quota", "The South admits a quota.", List.of(SOUTH), List.of()),
            option(OPEN, "Open", "The South opens its market.", List.of(SOUTH), List.of())));
  }

  private static Option option(
      OptionId id, String label, String text, List<PartyId> obliges, List<PartyId> hosts) {
    return new Option(id, label, text, obliges, hosts);
  }

  private static List<PartyId> both() {
    return List.of(NORTH, SOUTH);
  }

  private static Constraint portalNeedsBan() {
    return new Constraint.Requires(
        PORTAL_NEEDS_BAN,
        new Combination(Map.of(INSPECTIONS, Set.of(PORTAL))),
        new Combination(Map.of(MISSILES, Set.of(BAN))),
        "A portal can tell no missiles from some, but not twenty from thirty.");
  }

  private static Regime regime() {
    var limited = new Combination(Map.of(MISSILES, Set.of(CAP, BAN)));
    return new Regime(
        0.8,
        List.of(
            new Obligation(
                NORTHERN_MISSILES,
                NORTH,
                limited,
                "The North keeps to the limit.",
                "It hides some.",
                List.of("some", "many")),
            new Obligation(
                SOUTHERN_MISSILES,
                SOUTH,
                limited,
                "The South keeps to the limit.",
                "It hides some.",
                List.of("some", "many"))),
        List.of(
            new Measure(
                new MeasureId("visits"),
                "Visits",
                new Combination(Map.of(INSPECTIONS, Set.of(VISITS))),
                Set.of(NORTHERN_MISSILES, SOUTHERN_MISSILES),
                0.5,
                0.03,
                1,
                Optional.empty(),
                false,
                Optional.of(new Quota(List.of(NORTH, SOUTH), 1, true, 0.5, new Points(1)))),
            new Measure(
                new MeasureId("portal"),
                "Portal",
                new Combination(Map.of(INSPECTIONS, Set.of(PORTAL))),
                Set.of(NORTHERN_MISSILES),
                0.8,
                0.02,
                1,
                Optional.empty(),
                false,
                Optional.empty())),
        Implementation.NONE);
  }

  private static List<Inject> injects() {
    return List.of(
        new Inject(
            FLOOD,
            "Flood on both banks",
            "The River Commission reports a flood.",
            "2030-03-20",
            1,
            5,
            List.of()),
        new Inject(
            TEST_FLIGHT,
            "A missile flies",
            "The North says that it launched a weather rocket.",
            "2030-09-10",
            2,
            5,
            List.of("register")));
  }

  private static Claim contestedRange() {
    return new Claim(
        "range",
        "The northern missile reaches the southern capital.",
        "South",
        "2029-11-02",
        Claim.Status.CONTESTED,
        List.of("North"),
        "The North says that it falls 20 km short.",
        List.of("register"));
  }
}
