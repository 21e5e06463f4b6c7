package org.parley.scenario;

import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The river pact with a third bank, for what takes three parties to show. The East has points on
 * the missiles, and on two issues of its own:
 *
 * <ul>
 *   <li>the radar obliges the North, which builds it, and stands in the East, which hosts it;
 *   <li>the dam obliges the East alone, and the East's instructions forbid to open it while it has
 *       no radar.
 * </ul>
 */
public final class DeltaPact {

  public static final PartyId EAST = new PartyId("east");

  public static final IssueId RADAR = new IssueId("radar");
  public static final OptionId DARK = new OptionId("dark");
  public static final OptionId STATION = new OptionId("station");

  public static final IssueId DAM = new IssueId("dam");
  public static final OptionId SHUT = new OptionId("shut");
  public static final OptionId SHARED = new OptionId("shared");

  private DeltaPact() {}

  /** Three parties and a chair. */
  public static Scenario scenario() {
    var base = RiverPact.scenario();
    var parties = new ArrayList<>(base.parties());
    parties.add(2, east());
    var issues = new ArrayList<>(base.issues());
    issues.add(radar());
    issues.add(dam());
    return new Scenario(
        new ScenarioId("delta-pact"),
        base.aliasOf(),
        base.contentHash(),
        base.card(),
        base.opens(),
        base.plan(),
        base.brief(),
        parties,
        issues,
        base.alwaysConsent(),
        base.constraints(),
        base.regime(),
        base.injects(),
        base.claims(),
        base.sources(),
        base.teaching());
  }

  /** A package from pairs of issue and option. */
  public static Package settles(IssueId one, OptionId first, IssueId other, OptionId second) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    terms.put(one, first);
    terms.put(other, second);
    return new Package(terms);
  }

  private static Party east() {
    return new Party.Negotiator(
        EAST,
        "East",
        Optional.empty(),
        "EA",
        List.of(SeatRole.HEAD, SeatRole.PRESS),
        "The East holds the springs.",
        "Eastern secret: the dam leaks.",
        preferences(),
        Home.NONE);
  }

  private static Preferences preferences() {
    return new Preferences(
        new Points(20),
        "Eastern secret: the North would build the radar for nothing.",
        Map.of(
            MISSILES, Map.of(CAP, new Points(10)),
            RADAR, Map.of(STATION, new Points(25)),
            DAM, Map.of(SHUT, new Points(15))),
        List.of(),
        List.of(
            new Constraint.Forbids(
                new ConstraintId("no-gift"),
                new Combination(Map.of(DAM, Set.of(SHARED), RADAR, Set.of(DARK))),
                "Eastern secret: the springs are not for free.")),
        Map.of());
  }

  private static Issue radar() {
    return new Issue(
        RADAR,
        IssueKind.CONFIDENCE_BUILDING_MEASURE,
        "Radar",
        "Does a radar watch the mountains?",
        DARK,
        List.of(
            new Option(DARK, "None", "Nobody watches.", List.of(), List.of()),
            new Option(
                STATION,
                "Station",
                "The North builds a radar in the East.",
                List.of(NORTH),
                List.of(EAST))));
  }

  private static Issue dam() {
    return new Issue(
        DAM,
        IssueKind.INCENTIVE,
        "Dam",
        "Who gets the water?",
        SHUT,
        List.of(
            new Option(SHUT, "Shut", "The dam stays shut.", List.of(), List.of()),
            new Option(SHARED, "Shared", "The East shares its water.", List.of(EAST), List.of())));
  }
}
