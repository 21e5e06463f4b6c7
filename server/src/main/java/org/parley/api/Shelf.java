package org.parley.api;

import java.util.List;
import org.parley.scenario.PackProblem;

/** The scenarios to choose from, and what is wrong with packs. */
public record Shelf(List<ScenarioCard> scenarios, List<PackProblem> problems) {}
