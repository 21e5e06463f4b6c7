package org.parley.exercise;

import java.time.Instant;

/**
 * An exercise in a list, told without looking into its rooms.
 *
 * @param open whether people can join and return
 * @param rooms how many
 * @param people how many are on the roster
 */
public record ListedExercise(
    ExerciseId id,
    String title,
    String scenarioTitle,
    JoinCode code,
    Instant createdAt,
    boolean open,
    int rooms,
    int people) {}
