package org.parley.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.scenario.OptionId;

/** What an agreement obliges to, and how well it is verified. */
class CoverageTest {

  @Test
  void withoutALimitThereIsNothingToVerify() {
    assertThat(coverage(FREE, VISITS)).isEmpty();
  }

  @Test
  void visitsFindSomethingOnlyWhereOneIsSpent() {
    assertThat(coverage(CAP, VISITS))
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.without()).isEqualTo(Detector.BLIND);
              assertThat(it.inspected().detection().value()).isEqualTo(.5, within(1e-12));
              assertThat(it.isVerified()).isTrue();
            });
  }

  @Test
  void thePortalWatchesTheNorthInEveryTurnAndTheSouthNever() {
    var coverage = coverage(BAN, PORTAL);
    assertThat(coverage)
        .extracting(it -> it.obligation().id())
        .containsExactly(NORTHERN_MISSILES, SOUTHERN_MISSILES);
    assertThat(coverage.getFirst().without().detection().value()).isEqualTo(.8, within(1e-12));
    assertThat(coverage.getLast().isVerified()).isFalse();
  }

  @Test
  void aLimitWithoutMeasuresIsUnverified() {
    assertThat(coverage(CAP, NONE)).hasSize(2).noneMatch(Coverage::isVerified);
  }

  private static List<Coverage> coverage(OptionId missiles, OptionId inspections) {
    return Coverage.of(riverPact().regime(), outcome(missiles, inspections, CLOSED));
  }
}
