package org.parley.exercise;

import java.util.function.Function;

/**
 * What became of something asked of an exercise.
 *
 * @param <T> what it yields when done
 */
public sealed interface Attempt<T> {

  record Done<T>(T value) implements Attempt<T> {}

  /** Nothing has changed. */
  record Refused<T>(ExerciseRefusal reason) implements Attempt<T> {}

  static <T> Attempt<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Attempt<T> refused(ExerciseRefusal reason) {
    return new Refused<>(reason);
  }

  /** Goes on with what was yielded; a refusal stands. */
  default <R> Attempt<R> then(Function<T, Attempt<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var reason) -> refused(reason);
    };
  }
}
