package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

/** The outcome space of the River Pact, worked out by hand. */
class OutcomeSpaceTest {

  private final Problem problem = Problem.of(riverPact());
  private final OutcomeSpace space = OutcomeSpace.of(problem, Limits.standard());

  @Test
  void constraintsLeaveTwentyOneOfTwentySevenOutcomes() {
    assertThat(problem.outcomes()).isEqualTo(27);
    assertThat(space.feasible()).isEqualTo(21);
  }

  @Test
  void instructionsLeaveNineteen() {
    var bound = OutcomeSpace.of(problem.withinInstructions(), Limits.standard());
    assertThat(bound.feasible()).isEqualTo(19);
  }

  @Test
  void theProblemIsAmongThoseWhoseConsentCanBeNeeded() {
    assertThat(problem.order()).containsExactly(NORTH, SOUTH);
    assertThat(problem.reservation()).isEqualTo(PointVector.of(30, 25));
    assertThat(problem.among(List.of(SOUTH)).order()).containsExactly(SOUTH);
    assertThat(Problem.of(riverPact(), List.of(NORTH)).reservation()).isEqualTo(PointVector.of(30));
  }

  @Test
  void alonePartiesTakeTheirBest() {
    var south = OutcomeSpace.of(problem.among(List.of(SOUTH)), Limits.standard());
    assertThat(south.frontier().points()).hasSize(1);
    assertThat(south.ideals()).contains(PointVector.of(45 + 25 + 20));
  }

  @Test
  void aPartialPackageLeavesTheRestAtTheStatusQuo() {
    assertThat(problem.outcome(settles(MISSILES, BAN))).isEqualTo(Outcome.of(2, 0, 0));
    assertThat(problem.points(problem.outcome(settles(MISSILES, BAN))))
        .isEqualTo(PointVector.of(25 + 20, 45 - 30 + 20));
    assertThat(problem.terms(problem.statusQuo())).isEqualTo(riverPact().statusQuo());
  }

  @Test
  void anUnknownOptionIsRefused() {
    var unknown = new Package(Map.of(MISSILES, new OptionId("twenty")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem.outcome(unknown))
        .withMessageContaining("twenty");
  }

  @Test
  void aPackageThatLeavesPointsOnTheTableIsShownABetterOne() {
    // 45 for each; a ban instead of the cap and an open market instead of the quota give 75 and 60.
    var capped = problem.outcome(outcome(CAP, VISITS, QUOTA));
    var banned = problem.outcome(outcome(BAN, VISITS, OPEN));
    var verdict = space.verdict(capped);
    assertThat(verdict.points()).isEqualTo(PointVector.of(45, 45));
    assertThat(verdict.feasible()).isTrue();
    assertThat(verdict.acceptable()).isTrue();
    assertThat(verdict.efficient()).isFalse();
    assertThat(verdict.slack()).isEqualTo(45);
    assertThat(verdict.better())
        .contains(new Solution(PointVector.of(75, 60), banned, Ratio.of(45, 1), true));
    assertThat(space.better(capped)).isEqualTo(verdict.better());
    assertThat(space.verdict(banned).efficient()).isTrue();
  }

  @Test
  void jointShareIsOfTheLargestAcceptableJointSurplus() {
    // The largest sum is 75 + 60, with ban, visits and an open market; no deal is worth 30 + 25.
    assertThat(space.utilitarian().orElseThrow().points().sum()).isEqualTo(135);
    var half = problem.outcome(outcome(CAP, VISITS, QUOTA));
    assertThat(space.verdict(half).jointShare()).contains(Ratio.of(90 - 55, 135 - 55));
  }

  @Test
  void percentilesCountPackagesWorthNoMore() {
    var best = problem.outcome(outcome(BAN, NONE, OPEN));
    var percentiles = space.percentiles(best).orElseThrow();
    assertThat(percentiles.parties()).containsEntry(NORTH, Ratio.ONE);
    var worst = problem.outcome(outcome(CAP, NONE, OPEN));
    assertThat(space.percentiles(worst).orElseThrow().parties().get(SOUTH))
        .isLessThan(Ratio.of(1, 2));
  }

  @Test
  void theTallySaysWhoAcceptsHowMuch() {
    var tally = space.tally().orElseThrow();
    assertThat(tally.toAll()).isEqualTo(space.zopa().orElseThrow());
    assertThat(tally.to(NORTH)).isEqualTo(tally.toAll() + tally.vetoedBy(SOUTH));
    assertThat(tally.coalition(List.of(NORTH), 1).packages()).isEqualTo(tally.to(NORTH));
  }

  @Test
  void closedMarketsWithACapAreNotTheNorthsBusiness() {
    var verdict = space.verdict(problem.outcome(outcome(CAP, VISITS, CLOSED)));
    assertThat(verdict.points()).isEqualTo(PointVector.of(25, 55));
    assertThat(verdict.acceptable()).isFalse();
  }
}
