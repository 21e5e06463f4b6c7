package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is not on the agenda stays as it is, and all that depends on it goes with it. */
class OnAgendaTest {

  private static final Scenario WHOLE = livedRiverPact();
  private static final Scenario WITHOUT_MISSILES = WHOLE.onAgenda(Set.of(INSPECTIONS, TRADE));
  private static final Scenario WITHOUT_INSPECTIONS = WHOLE.onAgenda(Set.of(MISSILES, TRADE));

  @Test
  void anIssueOffTheAgendaKeepsItsStatusQuoAlone() {
    assertThat(options(WITHOUT_INSPECTIONS, INSPECTIONS)).containsExactly(NONE);
    assertThat(WITHOUT_INSPECTIONS.issue(INSPECTIONS).orElseThrow().isOpen()).isFalse();
    assertThat(options(WITHOUT_INSPECTIONS, MISSILES)).isEqualTo(options(WHOLE, MISSILES));
    assertThat(WITHOUT_INSPECTIONS.statusQuo()).isEqualTo(WHOLE.statusQuo());
  }

  @Test
  void thePackIsTheSame() {
    assertThat(WITHOUT_MISSILES.contentHash()).isEqualTo(WHOLE.contentHash());
    assertThat(WITHOUT_MISSILES.injects()).isEqualTo(WHOLE.injects());
    assertThat(WHOLE.onAgenda(Set.of(MISSILES, INSPECTIONS, TRADE))).isEqualTo(WHOLE);
  }

  @Test
  void anOptionWithoutItsGroundCannotBeChosenEither() {
    assertThat(options(WITHOUT_MISSILES, INSPECTIONS))
        .as("the portal needs a ban")
        .containsExactly(NONE, VISITS);
    assertThat(WITHOUT_MISSILES.constraints()).isEmpty();
  }

  @Test
  void everyOutcomeIsWorthWhatItWas() {
    for (var party : List.of(NORTH, SOUTH)) {
      var before = WHOLE.preferences(party).orElseThrow();
      var after = WITHOUT_MISSILES.preferences(party).orElseThrow();
      var traded = outcome(FREE, VISITS, QUOTA);
      assertThat(after.surplus(traded)).isEqualTo(before.surplus(traded));
      assertThat(after.points().get(MISSILES)).containsOnlyKeys(FREE);
    }
  }

  @Test
  void whatCanNeverBeOwedIsNeitherWatchedNorTempting() {
    assertThat(WITHOUT_MISSILES.regime().obligations()).isEmpty();
    assertThat(WITHOUT_MISSILES.regime().measures()).isEmpty();
    assertThat(WITHOUT_MISSILES.regime().implementation().nationalMeans()).isEmpty();
    assertThat(WITHOUT_MISSILES.preferences(NORTH).orElseThrow().temptations()).isEmpty();
    assertThat(WITHOUT_INSPECTIONS.regime().obligations()).isEqualTo(WHOLE.regime().obligations());
    assertThat(WITHOUT_INSPECTIONS.regime().measures()).as("none was agreed").isEmpty();
  }

  @Test
  void aConditionThatHoldsAnywayIsNotAskedFor() {
    var southern = WITHOUT_INSPECTIONS.preferences(SOUTH).orElseThrow();
    assertThat(southern.interactions())
        .as("a limit that nobody verifies: now every limit")
        .allSatisfy(it -> assertThat(it.when().options()).containsOnlyKeys(MISSILES));
  }

  @Test
  void instructionsForbidWhatTheyForbade() {
    var instructions =
        riverPact()
            .onAgenda(Set.of(INSPECTIONS, TRADE))
            .preferences(SOUTH)
            .orElseThrow()
            .instructions();
    assertThat(instructions).hasSize(1);
    assertThat(instructions.getFirst().allows(outcome(FREE, NONE, OPEN))).isFalse();
    assertThat(instructions.getFirst().allows(outcome(FREE, NONE, CLOSED))).isTrue();
  }

  private static List<OptionId> options(Scenario scenario, IssueId issue) {
    return scenario.issue(issue).orElseThrow().options().stream().map(Option::id).toList();
  }
}
