package org.parley.cli.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.scenario.Obligation;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.Step;
import org.parley.scenario.pack.PackPlaces;

/**
 * No order of steps ends where nothing can be done any more. The reader of packs has seen that no
 * step needs itself and that every host can be asked; so what stands can be taken back from the top
 * down, and built again from the bottom up, unless a duty or another party is in the way.
 */
final class LadderProofs {

  private final Scenario scenario;
  private final PackPlaces places;
  private final int turns;

  /**
   * @param turns of life under the treaty
   */
  LadderProofs(Scenario scenario, PackPlaces places, int turns) {
    this.scenario = scenario;
    this.places = places;
    this.turns = turns;
  }

  List<PackProblem> findings() {
    var findings = new ArrayList<PackProblem>();
    for (var step : scenario.regime().implementation().steps()) {
      if (isForbiddenForEver(step)) {
        findings.add(
            places
                .step(step.id())
                .fault(
                    "Nobody can ever take this step: a duty that holds even while nothing is agreed"
                        + " forbids it, or what it needs."));
      }
      if (standsOnOthers(step)) {
        findings.add(
            places
                .step(step.id())
                .warning(
                    "This step needs one of another party, which cannot take that back alone while"
                        + " this one stands."));
      }
    }
    if (isNoticeTooLong()) {
      findings.add(
          places
              .regime("implementation")
              .warning(
                  "Whoever gives notice is out only after the last turn; leaving is no choice."));
    }
    return findings;
  }

  private boolean isForbiddenForEver(Step step) {
    var always =
        scenario.regime().obligations(scenario.statusQuo()).stream()
            .map(Obligation::id)
            .collect(Collectors.toSet());
    return withNeeds(step).stream()
        .flatMap(needed -> needed.forbiddenBy().stream())
        .anyMatch(always::contains);
  }

  private boolean standsOnOthers(Step step) {
    return withNeeds(step).stream().anyMatch(needed -> !needed.party().equals(step.party()));
  }

  /** The step and all that it needs, by whatever way. */
  private Set<Step> withNeeds(Step step) {
    var found = new LinkedHashSet<Step>();
    var rest = new ArrayDeque<>(List.of(step.id()));
    while (!rest.isEmpty()) {
      scenario
          .regime()
          .implementation()
          .step(rest.removeFirst())
          .filter(found::add)
          .ifPresent(next -> rest.addAll(next.needs()));
    }
    return found;
  }

  private boolean isNoticeTooLong() {
    return scenario.regime().implementation().notice() >= turns;
  }
}
