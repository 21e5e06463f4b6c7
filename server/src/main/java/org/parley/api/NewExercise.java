package org.parley.api;

import java.util.LinkedHashSet;
import java.util.List;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;

/**
 * What the facilitator chooses for a class.
 *
 * @param rooms how many independent negotiations
 * @param played the parties that people play; the others act by their instructions
 */
public record NewExercise(
    String title, ScenarioId scenario, int rooms, Settings settings, List<PartyId> played) {

  org.parley.exercise.NewExercise toExercise() {
    return new org.parley.exercise.NewExercise(
        title, scenario, rooms, settings.toRoomSettings(), new LinkedHashSet<>(played));
  }
}
