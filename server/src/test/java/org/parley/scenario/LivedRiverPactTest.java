package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import org.junit.jupiter.api.Test;

/** The votes in the southern parliament are those that other tests count on. */
class LivedRiverPactTest {

  private static final Constituency PARLIAMENT =
      ((Party.Negotiator) Scenarios.livedRiverPact().party(SOUTH).orElseThrow())
          .home()
          .constituencies()
          .getFirst();

  @Test
  void parliamentTakesACapWithVisitsUnlessTheMarketIsOpened() {
    assertThat(PARLIAMENT.margin(outcome(CAP, VISITS, QUOTA))).isEqualTo(75 - 51);
    assertThat(PARLIAMENT.margin(outcome(CAP, VISITS, OPEN))).isEqualTo(40 - 51);
    assertThat(PARLIAMENT.ratifies(outcome(BAN, PORTAL, OPEN))).isTrue();
  }
}
