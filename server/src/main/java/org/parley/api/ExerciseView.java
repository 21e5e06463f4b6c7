package org.parley.api;

import java.util.List;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Roster;
import org.parley.scenario.PartyId;

/**
 * An exercise as its facilitator sees it.
 *
 * @param open whether people can join and return
 * @param code delegates type it to join
 * @param joinLink the same as an address, which phones can reach
 * @param projectorLink for the wall; whoever has it sees public facts
 */
public record ExerciseView(
    ExerciseId exercise,
    String title,
    ScenarioCard scenario,
    Settings settings,
    List<PartyId> played,
    boolean open,
    String code,
    String joinLink,
    String projectorLink,
    Roster roster) {}
