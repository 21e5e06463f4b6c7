package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/** The packs that this server can play, and what is wrong with the others. */
public interface ScenarioLibrary {

  /** Sound scenarios, by title; a pack with fictional names counts twice. */
  List<Scenario> scenarios();

  Optional<Scenario> find(ScenarioId id);

  /** The faults that keep packs from being played, and warnings on those that can be. */
  List<PackProblem> problems();
}
