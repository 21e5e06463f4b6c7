package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;
import static org.parley.scenario.Scenarios.settles;

import org.junit.jupiter.api.Test;

/** The outcome space of the River Pact, worked out by hand. */
class OutcomeSpaceTest {

  private final Problem problem = Problem.of(riverPact());
  private final OutcomeSpace space = OutcomeSpace.of(problem, Limits.standard());

  @Test
  void constraintsLeaveTwentyOneOfTwentySevenOutcomes() {
    assertThat(problem.order()).containsExactly(NORTH, SOUTH);
    assertThat(problem.outcomes()).isEqualTo(27);
    assertThat(space.feasible()).isEqualTo(21);
  }

  @Test
  void aPartialPackageLeavesTheRestAtTheStatusQuo() {
    assertThat(problem.outcome(settles(MISSILES, BAN))).isEqualTo(Outcome.of(2, 0, 0));
    assertThat(problem.points(problem.outcome(settles(MISSILES, BAN))))
        .isEqualTo(PointVector.of(25 + 20, 45 - 30 + 20));
  }

  @Test
  void aPackageThatLeavesPointsOnTheTableIsShownABetterOne() {
    var verdict = space.verdict(problem.outcome(outcome(CAP, VISITS, CLOSED)));
    assertThat(verdict.better()).isPresent();
    var better = verdict.better().orElseThrow();
    assertThat(better.points().dominates(verdict.points())).isTrue();
    assertThat(problem.points(better.witness())).isEqualTo(better.points());
    assertThat(verdict.slack()).isEqualTo(better.points().sum() - verdict.points().sum());
  }
}
