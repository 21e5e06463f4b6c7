package org.parley.scenario.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;

/** The scenarios as they were when they were read. */
record LoadedScenarios(List<Scenario> scenarios, List<PackProblem> problems)
    implements ScenarioLibrary {

  /**
   * @param packs each pack once
   * @param elsewhere problems that belong to no pack
   */
  static LoadedScenarios read(Iterable<PackFiles> packs, List<PackProblem> elsewhere) {
    var schema = PackSchema.load();
    var scenarios = new ArrayList<Scenario>();
    var problems = new ArrayList<>(elsewhere);
    for (var pack : packs) {
      scenarios.addAll(PackReader.read(pack, schema));
      problems.addAll(pack.problems().all());
    }
    scenarios.sort(
        Comparator.comparing((Scenario scenario) -> scenario.card().title())
            .thenComparing(Scenario::id));
    return new LoadedScenarios(List.copyOf(scenarios), List.copyOf(problems));
  }

  @Override
  public Optional<Scenario> find(ScenarioId id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }
}
