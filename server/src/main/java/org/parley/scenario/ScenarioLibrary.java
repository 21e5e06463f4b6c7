package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/** The packs that this server can play, and what is wrong with those it cannot. */
public interface ScenarioLibrary {

  /** Sound scenarios, by title. */
  List<Scenario> scenarios();

  Optional<Scenario> find(ScenarioId id);

  /** What keeps the other packs from being played. */
  List<PackProblem> problems();
}
