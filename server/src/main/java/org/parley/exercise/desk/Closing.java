package org.parley.exercise.desk;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Ids;
import org.parley.negotiation.Command;
import org.springframework.stereotype.Component;

/** Closes exercises. */
@Component
class Closing {

  private final Turnstile turnstile;
  private final Broadcast broadcast;
  private final ExerciseTables tables;
  private final Register register;
  private final Ids ids;
  private final InstantSource clock;

  Closing(
      Turnstile turnstile,
      Broadcast broadcast,
      ExerciseTables tables,
      Register register,
      Ids ids,
      InstantSource clock) {
    this.turnstile = turnstile;
    this.broadcast = broadcast;
    this.tables = tables;
    this.register = register;
    this.ids = ids;
    this.clock = clock;
  }

  Attempt<Enrolment> close(ExerciseId exercise) {
    return turnstile.alone(exercise, this::close);
  }

  /**
   * Clocks that run are paused, as a record of where the play stopped; others have none to pause.
   */
  private Attempt<Enrolment> close(Enrolment enrolment) {
    broadcast.submit(enrolment, ids.command(), new Command.PauseClock());
    var closed = enrolment.closed(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    tables.close(closed);
    register.put(closed);
    return Attempt.done(closed);
  }
}
