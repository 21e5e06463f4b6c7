package org.parley.perspective;

import java.util.List;
import java.util.Map;
import org.parley.negotiation.Orders;
import org.parley.negotiation.TrustEstimate;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.CrisisId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * Life under the treaty, as the facilitator sees it beside the board. Sealed orders stay sealed
 * even here until they are resolved, so that nobody can be asked to peek.
 *
 * @param ordered what each party ordered in the turn resolved last
 * @param violated the size of each violation in the turn resolved last
 * @param findings what parties' own means have found in it
 * @param estimates what delegations believe of each other
 * @param crises those that have broken out
 * @param home how constituencies would vote on what holds now
 */
public record OverseenLife(
    Map<PartyId, Orders> ordered,
    Map<ObligationId, Integer> violated,
    List<MeansFinding> findings,
    List<TrustEstimate> estimates,
    List<CrisisId> crises,
    List<HomeStand> home) {

  public record MeansFinding(PartyId owner, OwnLived.OwnFinding finding) {}

  public record HomeStand(
      PartyId party, ConstituencyId constituency, String name, long votes, long quota) {}
}
