package org.parley.exercise;

import java.time.Instant;
import java.util.Set;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * One class playing one scenario, as it is now. For the facilitator: the scenario holds every
 * secret.
 *
 * @param scenario as it was when the exercise was created, even if the pack has changed since
 * @param played the parties that people play, in floor order
 * @param projectorKey opens the projector pages
 * @param open whether people can join and return
 */
public record Exercise(
    ExerciseId id,
    String title,
    Scenario scenario,
    RoomSettings settings,
    Set<PartyId> played,
    JoinCode code,
    String projectorKey,
    Instant createdAt,
    boolean open,
    Roster roster) {}
