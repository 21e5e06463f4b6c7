package org.parley.perspective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.OwnStakes.ConstituencyFace;
import org.parley.perspective.OwnStakes.FactionFace;
import org.parley.perspective.OwnStakes.FactionWants;
import org.parley.perspective.OwnStakes.MeansFace;
import org.parley.perspective.OwnStakes.OwnCosts;
import org.parley.scenario.Constituency;
import org.parley.scenario.Depth;
import org.parley.scenario.Faction;
import org.parley.scenario.Home;
import org.parley.scenario.Implementation;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Party;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;
import org.parley.scenario.StepId;

/** Builds what life under a treaty means to one party. */
final class OwnStakesMaking {

  private OwnStakesMaking() {}

  /** Empty where the play ends with the signature. */
  static Optional<OwnStakes> of(Scenario scenario, Party.Negotiator party, RoomSettings settings) {
    if (settings.implementation().turns() == 0) {
      return Optional.empty();
    }
    var plan = scenario.regime().implementation();
    var full = settings.implementation().depth().includes(Depth.FULL);
    return Optional.of(
        new OwnStakes(
            full ? party.home().decides() : Home.DecisionRule.HEAD,
            party.home().constituencies().stream().map(it -> face(it, settings)).toList(),
            full ? plan.means(party.id()).stream().map(OwnStakesMaking::face).toList() : List.of(),
            exact(settings) ? Optional.of(costs(party, plan)) : Optional.empty()));
  }

  private static boolean exact(RoomSettings settings) {
    return settings.pointsDisplay() == PointsDisplay.EXACT;
  }

  private static ConstituencyFace face(Constituency it, RoomSettings settings) {
    var full = settings.implementation().depth().includes(Depth.FULL);
    return new ConstituencyFace(
        it.id(),
        it.name(),
        it.quota(),
        it.factions().stream().map(faction -> face(faction, settings)).toList(),
        it.seat().filter(_ -> full));
  }

  private static FactionFace face(Faction it, RoomSettings settings) {
    return new FactionFace(
        it.name(),
        it.votes(),
        Optional.of(it.preferences()).filter(_ -> exact(settings)).map(OwnStakesMaking::wants));
  }

  private static FactionWants wants(Preferences it) {
    return new FactionWants(
        it.reservation().value(), OwnCases.values(it), OwnCases.interactions(it));
  }

  private static MeansFace face(NationalMeans it) {
    return new MeansFace(it.id(), it.label(), it.watches(), it.detection(), it.falseAlarm());
  }

  private static OwnCosts costs(Party.Negotiator party, Implementation plan) {
    return new OwnCosts(
        party.preferences().temptations(),
        worths(party.home()),
        party.home().tensionCost().value(),
        plan.revealCost().value());
  }

  private static Map<StepId, Long> worths(Home home) {
    var worths = new LinkedHashMap<StepId, Long>();
    home.steps().forEach((step, points) -> worths.put(step, points.value()));
    return worths;
  }
}
