package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Faction;
import org.parley.scenario.Home;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.StepId;

/** Builds what stands behind a delegation. */
final class Homes {

  private Homes() {}

  static Home home(String party, Field home) {
    return new Home(
        Home.DecisionRule.valueOf(Assembly.constant(home.text("decides"))),
        home.list("constituencies").stream().map(it -> constituency(party, it)).toList(),
        home.find("steps").map(Homes::steps).orElse(Map.of()),
        home.points("tensionCost"));
  }

  private static Map<StepId, Points> steps(Field steps) {
    return steps.names().stream().collect(InOrder.toMap(StepId::new, steps::points));
  }

  private static Constituency constituency(String party, Field constituency) {
    return new Constituency(
        new ConstituencyId(constituency.text("id")),
        new PartyId(party),
        constituency.text("name"),
        constituency.number("quota"),
        constituency.list("factions").stream().map(Homes::faction).toList(),
        constituency.find("seat").map(seat -> Assembly.role(seat.text())));
  }

  /** A faction cares for the issues that it names and gives nobody instructions. */
  private static Faction faction(Field faction) {
    return new Faction(
        faction.text("name"),
        faction.number("votes"),
        new Preferences(
            faction.points("reservation"),
            faction.textOrEmpty("because"),
            Terms.worths(faction.at("points")),
            faction.list("interactions").stream().map(Terms::interaction).toList(),
            List.of(),
            Map.of()));
  }
}
