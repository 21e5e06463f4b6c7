package org.parley.exercise.desk;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal;
import org.springframework.stereotype.Component;

/** Lets one at a time change an open exercise; the others wait. */
@Component
class Turnstile {

  private final Register register;
  private final OpenRosters rosters;
  private final ConcurrentMap<ExerciseId, ReentrantLock> locks = new ConcurrentHashMap<>();

  Turnstile(Register register, OpenRosters rosters) {
    this.register = register;
    this.rosters = rosters;
  }

  /** Makes the change on the enrolment as it is then, and tells the listeners if it is done. */
  <T> Attempt<T> alone(ExerciseId exercise, Function<Enrolment, Attempt<T>> change) {
    var attempt = locked(exercise, change);
    return switch (attempt) {
      case Attempt.Refused<T> refused -> refused;
      case Attempt.Done<T> done -> {
        rosters.tell(exercise);
        yield done;
      }
    };
  }

  private <T> Attempt<T> locked(ExerciseId exercise, Function<Enrolment, Attempt<T>> change) {
    var lock = locks.computeIfAbsent(exercise, _ -> new ReentrantLock());
    lock.lock();
    try {
      var enrolment = register.find(exercise);
      if (enrolment.isEmpty()) {
        return new Attempt.Refused<>(new ExerciseRefusal.UnknownExercise());
      }
      return enrolment.get().isOpen()
          ? change.apply(enrolment.get())
          : new Attempt.Refused<>(new ExerciseRefusal.ExerciseClosed());
    } finally {
      lock.unlock();
    }
  }
}
