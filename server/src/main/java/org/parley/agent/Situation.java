package org.parley.agent;

import java.util.List;
import org.parley.scenario.PartyId;

/**
 * What a strategy decides on.
 *
 * @param time the share of the negotiation that is over, from 0 to 1
 * @param others the other delegations that somebody plays
 */
record Situation(Menu menu, Memory memory, List<PartyId> others, double time) {

  long reservation() {
    return menu.mandate().reservation();
  }

  /** From no deal to the best that the party can ask for. */
  long range() {
    return menu.best() - reservation();
  }
}
