package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.School;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;
import org.parley.scenario.pack.ScenarioPacks;

/** The copy of a scenario is the scenario. */
class PinnedScenariosTest {

  @TempDir Path folder;

  @Test
  void everyShippedScenarioIsReadFromItsCopyAsItWas() throws Exception {
    var shelf =
        Stream.concat(
                ScenarioPacks.shipped().scenarios().stream(), Stream.of(Scenarios.riverPact()))
            .toList();
    try (var school = School.in(folder, new ManualClock(MORNING), shelf)) {
      var pinned = school.part(PinnedScenarios.class);
      shelf.forEach(scenario -> pinned.keep(scenario.id(), scenario.contentHash()));
    }
    try (var emptyShelf = School.in(folder, new ManualClock(MORNING), List.of())) {
      var pinned = emptyShelf.part(PinnedScenarios.class);
      assertThat(shelf).allSatisfy(scenario -> assertCopied(pinned, scenario));
    }
  }

  private static void assertCopied(PinnedScenarios pinned, Scenario scenario) {
    assertThat(pinned.find(scenario.id(), scenario.contentHash())).contains(scenario);
    assertThat(pinned.find(scenario.id(), "another hash")).isEmpty();
  }
}
