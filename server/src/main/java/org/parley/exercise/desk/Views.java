package org.parley.exercise.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.parley.exercise.Exercise;
import org.parley.exercise.Rooms;
import org.parley.negotiation.Room;
import org.parley.scenario.Scenario;
import org.springframework.stereotype.Component;

/** Exercises as wholes: what the tables hold and what the rooms know. */
@Component
class Views {

  private final Rooms rooms;
  private final Seats seats;

  Views(Rooms rooms, Seats seats) {
    this.rooms = rooms;
    this.seats = seats;
  }

  /** Empty where the rooms cannot be rebuilt, which the log then tells. */
  Optional<Exercise> of(Enrolment enrolment) {
    return firstRoom(enrolment).map(room -> of(enrolment, room));
  }

  private Exercise of(Enrolment it, Room room) {
    return new Exercise(
        it.id(),
        it.title(),
        room.scenario(),
        room.settings(),
        new LinkedHashSet<>(it.played()),
        it.code(),
        it.projectorKey(),
        it.createdAt(),
        it.isOpen(),
        seats.roster(it));
  }

  /** All rooms of an exercise are opened alike. */
  private Optional<Room> firstRoom(Enrolment enrolment) {
    return rooms.find(enrolment.rooms().getFirst().room());
  }

  Optional<Scenario> scenario(Enrolment enrolment) {
    return firstRoom(enrolment).map(Room::scenario);
  }

  /** How many people the exercise takes. */
  int capacity(Enrolment enrolment) {
    return scenario(enrolment)
        .map(scenario -> SeatPlan.of(scenario, enrolment.played()).most())
        .map(most -> most * enrolment.rooms().size())
        .orElse(0);
  }
}
