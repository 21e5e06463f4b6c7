package org.parley.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.scenario.PartyId;

/**
 * Win-sets (Putnam 1988): for each party the packages that its constituency would ratify, W = {x :
 * votes of the factions with points(x) at least their reservation reach the quota}. Only what lies
 * in all of them can enter into force.
 *
 * @param sizes the number of feasible packages in each win-set
 * @param intersection the number of feasible packages in all of them
 */
public record WinSets(Map<PartyId, Long> sizes, long intersection) {

  static WinSets of(Listing listing, List<Constituency> constituencies) {
    var sizes = new LinkedHashMap<PartyId, Long>();
    for (var constituency : constituencies) {
      sizes.put(
          constituency.party(),
          listing.count(outcome -> constituency.ratifies(listing.terms(outcome))));
    }
    long all =
        listing.count(
            outcome ->
                constituencies.stream()
                    .allMatch(constituency -> constituency.ratifies(listing.terms(outcome))));
    return new WinSets(sizes, all);
  }
}
