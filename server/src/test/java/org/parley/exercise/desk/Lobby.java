package org.parley.exercise.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.exercise.Classes;
import org.parley.exercise.Exercise;
import org.parley.exercise.Joined;
import org.parley.exercise.Roster;
import org.parley.exercise.School;
import org.parley.scenario.Scenarios;

/** A class at the door, in the words of its tests. */
final class Lobby {

  private Lobby() {}

  static Exercise opened(School school, int rooms) {
    return School.done(school.exercises().create(Classes.wanted(Scenarios.riverPact(), rooms)));
  }

  static Joined joined(School school, Exercise exercise, String name) {
    return School.done(school.exercises().join(exercise.code().value(), name));
  }

  static List<Joined> joined(School school, Exercise exercise, int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(i -> joined(school, exercise, "Person " + i))
        .toList();
  }

  static Roster roster(School school, Exercise exercise) {
    return school.exercises().find(exercise.id()).orElseThrow().roster();
  }
}
