package org.parley.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Limits;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.pack.ScenarioPacks;

/** What the prover says of a case that is too large for its limits. */
class ProverTest {

  private static final ScenarioId CASE = new ScenarioId("after-inf");

  /** No search may take a step and nothing may be listed or counted. */
  private static final Limits NONE = Limits.standard().withSteps(0).withVectors(0).withStates(0);

  /** What a search without steps stumbles upon is a deal all the same. */
  @Test
  void whoseShuttingOutCouldNotBeDecidedIsNotCalledSafe() {
    var decided = prover(Limits.standard()).proof();
    var proof = prover(NONE).proof();
    assertThat(proof.undecided())
        .isNotEmpty()
        .containsAll(without(decided.shutOut().keySet(), proof.shutOut().keySet()))
        .doesNotContainAnyElementsOf(proof.shutOut().keySet());
    assertThat(decided.shutOut().keySet()).containsAll(proof.shutOut().keySet());
  }

  @Test
  void withinTheLimitsEverythingIsDecided() {
    var proof = prover(Limits.standard()).proof();
    assertThat(proof.undecided()).isEmpty();
    assertThat(proof.shutOut()).isNotEmpty();
  }

  @Test
  void whatIsTooMuchToCountIsLeftOut() {
    var proof = prover(NONE).proof();
    assertThat(proof.zopa()).isEmpty();
    assertThat(proof.coalitions()).isEmpty();
    assertThat(proof.difficulty()).isEmpty();
  }

  private static Set<PartyId> without(Set<PartyId> all, Set<PartyId> some) {
    return all.stream().filter(party -> !some.contains(party)).collect(Collectors.toSet());
  }

  private static Prover prover(Limits limits) {
    var scenario = ScenarioPacks.shipped().find(CASE).orElseThrow();
    return new Prover(scenario, ScenarioPacks.shippedPlaces(CASE).orElseThrow(), List.of(), limits);
  }
}
