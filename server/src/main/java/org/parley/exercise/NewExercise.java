package org.parley.exercise;

import java.util.Set;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;

/**
 * What a facilitator chooses for a class.
 *
 * @param rooms how many independent negotiations
 * @param played the parties that people play
 */
public record NewExercise(
    String title, ScenarioId scenario, int rooms, RoomSettings settings, Set<PartyId> played) {}
