package org.parley.scoring;

import java.util.List;
import org.parley.negotiation.Lived;
import org.parley.scenario.Depth;
import org.parley.scenario.Scenario;

/**
 * Life under the treaty as far as scores need it.
 *
 * @param signed what held when the negotiation turns were over
 * @param last what holds at the end of what was read
 * @param defections those in the open
 * @param homes how those at home took what was signed, from the first ratification on
 */
record LivedPlay(
    Scenario scenario,
    Depth depth,
    Holding signed,
    Holding last,
    Lived lived,
    List<Defection> defections,
    List<HomeRatification> homes) {

  /** The facts of every resolved turn, oldest first. */
  List<TurnFacts> turns() {
    return TurnFacts.of(scenario.regime(), lived);
  }
}
