package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.riverPact;

import org.junit.jupiter.api.Test;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.PointsDisplay;
import org.parley.perspective.OwnCase.OwnPoints.Ranked;

/** What a delegation reads of its own interests. */
class OwnCaseTest {

  @Test
  void whereOnlyTheOrderIsShownCombinationsAreBetterOrWorseInWords() {
    var scenario = riverPact();
    var settings = Beginnings.talking(scenario).showing(PointsDisplay.RANKED);
    var points = (Ranked) Perspective.ownCase(scenario, SOUTH, settings).points().orElseThrow();
    assertThat(points.interactions())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.better()).as("30 points less").isFalse();
              assertThat(only.because()).contains("a limit that nobody checks is a trap");
            });
  }
}
