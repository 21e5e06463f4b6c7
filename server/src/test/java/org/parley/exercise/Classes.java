package org.parley.exercise;

import java.util.stream.Collectors;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/** New exercises for tests. */
public final class Classes {

  private Classes() {}

  /** As the scenario plans it, with people for every party. */
  public static NewExercise wanted(Scenario scenario, int rooms) {
    return new NewExercise(
        "Class 7b",
        scenario.id(),
        rooms,
        RoomSettings.of(scenario),
        scenario.parties().stream().map(Party::id).collect(Collectors.toSet()));
  }
}
