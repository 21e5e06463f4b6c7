package org.parley.api.door;

import org.parley.exercise.ExerciseRefusal;
import org.parley.wire.Shape;
import org.springframework.http.HttpStatus;

/** Why a call is not answered. Nothing has changed. */
public sealed interface CallRefusal permits CallRefusal.OfExercise, EntryRefusal, AnswerRefusal {

  HttpStatus status();

  /** The name of the reason, in kebab case. */
  default String type() {
    return Shape.kebab(getClass().getSimpleName());
  }

  /** What happened, why, and what now; for the person. */
  String sentence();

  /** The exercise said no, in its own words. */
  record OfExercise(ExerciseRefusal reason) implements CallRefusal {
    @Override
    public HttpStatus status() {
      return switch (reason.kind()) {
        case MALFORMED -> HttpStatus.BAD_REQUEST;
        case UNKNOWN -> HttpStatus.NOT_FOUND;
        case CLOSED -> HttpStatus.GONE;
        case CONFLICT -> HttpStatus.CONFLICT;
      };
    }

    @Override
    public String type() {
      return Shape.kebab(reason.getClass().getSimpleName());
    }

    @Override
    public String sentence() {
      return reason.sentence();
    }
  }
}
