package org.parley.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.withSecrets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Package;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/** The strategies do what their papers say, over the river between North and South. */
class AgentTest {

  private static final long SEED = 7;

  private final Dice dice = new Random(SEED)::nextInt;
  private final Menu north = Menu.of(Mandate.of(riverPact(), NORTH), dice);
  private final Menu south = Menu.of(Mandate.of(riverPact(), SOUTH), dice);

  @Test
  void aMenuHoldsWhatMayBeAdoptedAndPays() {
    for (var menu : List.of(north, south)) {
      assertThat(menu.size()).isPositive();
      for (var rank = 0; rank < menu.size(); rank++) {
        var offer = menu.get(rank);
        assertThat(offer.worth()).isGreaterThanOrEqualTo(menu.mandate().reservation());
        assertThat(menu.mandate().allows(offer.outcome())).isTrue();
        assertThat(offer.outcome()).isNotEqualTo(riverPact().statusQuo());
        assertThat(menu.atLeast(offer.worth())).isGreaterThan(rank);
        assertThat(rank == 0 || menu.get(rank - 1).worth() >= offer.worth()).isTrue();
      }
    }
  }

  @Test
  void nothingOfTheOthersSecretsReachesAMandate() {
    var points = riverPact().preferences(SOUTH).orElseThrow();
    var other =
        new Preferences(
            new Points(1), "other", Map.of(), List.of(), List.of(), points.temptations());
    assertThat(Mandate.of(withSecrets(riverPact(), SOUTH, "other", other), NORTH))
        .isEqualTo(Mandate.of(riverPact(), NORTH));
  }

  @Test
  void timeMovesBoulwareLateAndConcederEarlyFromTheBestToTheReservationValue() {
    var memory = new Memory(NORTH);
    for (var strategy : List.of(Strategy.boulware(), Strategy.conceder())) {
      assertThat(strategy.aspiration(at(memory, 0))).isEqualTo(north.best());
      assertThat(strategy.aspiration(at(memory, 1))).isEqualTo(north.mandate().reservation());
    }
    // Halfway, t^5 = 1/32 and t^(1/5) = 0.87 of the range are conceded.
    var range = north.best() - north.mandate().reservation();
    assertThat(Strategy.boulware().aspiration(at(memory, .5)))
        .isEqualTo(north.mandate().reservation() + (long) Math.ceil(range * 31 / 32.0));
    assertThat(Strategy.conceder().aspiration(at(memory, .5)))
        .isLessThan(north.mandate().reservation() + range / 5);
  }

  @Test
  void titForTatGivesAsMuchAsItGets() {
    var memory = new Memory(NORTH);
    var first = south.get(0).outcome();
    memory.receive(SOUTH, first);
    assertThat(Strategy.titForTat().aspiration(at(memory, .9)))
        .as("whatever the time, nothing for nothing")
        .isEqualTo(north.best());
    var better = better(first);
    memory.receive(SOUTH, better);
    var raised = north.mandate().worth(better) - north.mandate().worth(first);
    assertThat(Strategy.titForTat().aspiration(at(memory, .9)))
        .isEqualTo(Math.max(north.mandate().reservation(), north.best() - raised));
  }

  @Test
  void microMakesOneNewOfferForEachOfTheOthers() {
    var memory = new Memory(NORTH);
    for (var rank = 0; rank < north.size(); rank++) {
      var offer = micro(memory);
      assertThat(offer).contains(north.get(rank));
      memory.make(north.get(rank));
      assertThat(memory.made())
          .as("until it is answered it repeats itself")
          .contains(micro(memory).orElseThrow());
      assertThat(Strategy.micro().aspiration(at(memory, 0))).isEqualTo(north.get(rank).worth());
      memory.receive(SOUTH, south.get(Math.min(rank, south.size() - 1)).outcome());
      if (rank + 1 < Math.min(north.size(), south.size())) {
        assertThat(Strategy.micro().aspiration(at(memory, 0)))
            .as("it accepts what it would offer next")
            .isEqualTo(north.get(rank + 1).worth());
      }
      if (rank + 1 >= south.size()) {
        return;
      }
    }
  }

  private Optional<Offer> micro(Memory memory) {
    return Strategy.micro().offer(at(memory, 0), dice);
  }

  /** An offer of the South that the North likes better. */
  private Package better(Package than) {
    for (var rank = 0; rank < south.size(); rank++) {
      var outcome = south.get(rank).outcome();
      if (north.mandate().worth(outcome) > north.mandate().worth(than)) {
        return outcome;
      }
    }
    throw new AssertionError("the South has nothing better to offer");
  }

  private Situation at(Memory memory, double time) {
    return new Situation(north, memory, List.of(SOUTH), time);
  }
}
