package org.parley.api;

import java.time.Instant;
import org.parley.exercise.ExerciseId;

/**
 * An exercise in the list of exercises.
 *
 * @param rooms how many
 * @param delegates how many
 */
public record ExerciseSummary(
    ExerciseId exercise,
    String title,
    String scenarioTitle,
    String code,
    Instant createdAt,
    int rooms,
    int delegates) {}
