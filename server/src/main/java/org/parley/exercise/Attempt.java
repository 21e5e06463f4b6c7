package org.parley.exercise;

/**
 * What became of something asked of an exercise.
 *
 * @param <T> what it yields when done
 */
public sealed interface Attempt<T> {

  record Done<T>(T value) implements Attempt<T> {}

  /** Nothing has changed. */
  record Refused<T>(ExerciseRefusal reason) implements Attempt<T> {}
}
