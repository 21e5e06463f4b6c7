package org.parley.agent;

import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.OwnStakes;
import org.parley.perspective.OwnStakes.OwnCosts;
import org.parley.perspective.Perspective;
import org.parley.perspective.RegimeView.LivedRules;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.StepId;

/**
 * All that a delegation has read of life under the treaty before it begins: the rules that everyone
 * may read, and what steps and tension cost it.
 */
public record LivedMandate(PartyId party, LivedRules rules, OwnCosts costs) {

  private static final OwnCosts NOT_SHOWN = new OwnCosts(Map.of(), Map.of(), 0, 0);

  /** Empty where the play ends with the signature. Points that are not shown count nothing. */
  public static Optional<LivedMandate> of(Scenario scenario, PartyId party, RoomSettings settings) {
    var costs =
        Perspective.ownCase(scenario, party, settings)
            .stakes()
            .flatMap(OwnStakes::points)
            .orElse(NOT_SHOWN);
    return Perspective.caseView(scenario, settings)
        .regime()
        .lived()
        .map(rules -> new LivedMandate(party, rules, costs));
  }

  boolean plays(Depth depth) {
    return rules.depth().includes(depth);
  }

  Optional<StepFace> step(StepId id) {
    return rules.steps().stream().filter(step -> step.step().equals(id)).findFirst();
  }

  /** Own points that a turn with the step in place brings, less the tension of its first turn. */
  double worth(StepFace step) {
    return costs.steps().getOrDefault(step.step(), 0L)
        - costs.tensionCost() * step.tension() / 100.0;
  }
}
