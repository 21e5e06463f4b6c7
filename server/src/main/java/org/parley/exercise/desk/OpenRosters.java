package org.parley.exercise.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Place;
import org.parley.exercise.Roster;
import org.parley.exercise.Rosters;
import org.parley.negotiation.RoomId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rosters from the register and the rooms. */
@Component
class OpenRosters implements Rosters {

  private static final Logger LOG = LoggerFactory.getLogger(OpenRosters.class);

  private final Register register;
  private final Seats seats;
  private final List<Consumer<ExerciseId>> listeners = new CopyOnWriteArrayList<>();

  OpenRosters(Register register, Seats seats) {
    this.register = register;
    this.seats = seats;
  }

  @Override
  public Optional<Roster> roster(ExerciseId exercise) {
    return register.open(exercise).map(seats::roster);
  }

  @Override
  public Optional<Place> place(DelegateId delegate) {
    return open(delegate).flatMap(enrolment -> seats.place(enrolment, delegate));
  }

  @Override
  public boolean has(DelegateId delegate) {
    return open(delegate).isPresent();
  }

  private Optional<Enrolment> open(DelegateId delegate) {
    return register.of(delegate).filter(Enrolment::isOpen);
  }

  @Override
  public Optional<ExerciseId> exerciseOf(RoomId room) {
    return register.of(room);
  }

  @Override
  public boolean isOpen(RoomId room) {
    return register.of(room).flatMap(register::open).isPresent();
  }

  @Override
  public void listen(Consumer<ExerciseId> listener) {
    listeners.add(listener);
  }

  /** Says that something has changed; one listener's failure is not the others' affair. */
  void tell(ExerciseId exercise) {
    for (var listener : listeners) {
      try {
        listener.accept(exercise);
      } catch (RuntimeException | Error failure) {
        LOG.error("A listener failed at a change of exercise {}", exercise, failure);
      }
    }
  }
}
