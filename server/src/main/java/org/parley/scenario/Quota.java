package org.parley.scenario;

import java.util.List;

/**
 * The inspections that a measure gives.
 *
 * @param inspectors who may spend them
 * @param perTurn how many each of them has in a turn; at least 1
 * @param refusable whether the inspected party may refuse
 * @param managedShare the share of the chance of detection that is left where the inspected party
 *     shrouds what has nothing to do with the treaty (managed access); from 0 to 1
 * @param cost points that one inspection costs whoever spends it
 */
public record Quota(
    List<PartyId> inspectors, int perTurn, boolean refusable, double managedShare, Points cost) {

  public Quota {
    inspectors = List.copyOf(inspectors);
  }
}
