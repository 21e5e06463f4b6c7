package org.parley.api.door;

import org.parley.exercise.Attempt;

/** Ends a call; the caller hears why. */
public class Refused extends RuntimeException {

  private final transient CallRefusal reason;

  public Refused(CallRefusal reason) {
    super(reason.sentence(), null, false, false);
    this.reason = reason;
  }

  public CallRefusal reason() {
    return reason;
  }

  /** What an exercise yielded, or its refusal thrown. */
  public static <T> T unless(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Done<T> done -> done.value();
      case Attempt.Refused<T> refused ->
          throw new Refused(new CallRefusal.OfExercise(refused.reason()));
    };
  }
}
