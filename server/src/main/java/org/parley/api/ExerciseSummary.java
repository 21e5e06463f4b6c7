package org.parley.api;

import java.time.Instant;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ListedExercise;

/**
 * An exercise in the list of exercises.
 *
 * @param open whether people can join and return
 * @param rooms how many
 * @param delegates how many
 */
public record ExerciseSummary(
    ExerciseId exercise,
    String title,
    String scenarioTitle,
    String code,
    Instant createdAt,
    boolean open,
    int rooms,
    int delegates) {

  static ExerciseSummary of(ListedExercise exercise) {
    return new ExerciseSummary(
        exercise.id(),
        exercise.title(),
        exercise.scenarioTitle(),
        exercise.code().value(),
        exercise.createdAt(),
        exercise.open(),
        exercise.rooms(),
        exercise.people());
  }
}
