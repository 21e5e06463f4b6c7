package org.parley.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.scenario.Constituency;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;

/**
 * Win-sets (Putnam 1988): for each party the packages that its constituency would ratify, W = {x :
 * votes of the factions with points(x) at least their reservation reach the quota}; where it has
 * several, those that all of them would. Only what lies in all win-sets can enter into force.
 *
 * @param sizes the number of feasible packages in each win-set
 * @param intersection the number of feasible packages in all of them
 */
public record WinSets(Map<PartyId, Long> sizes, long intersection) {

  static Optional<WinSets> of(Problem problem, List<Constituency> constituencies, Limits limits) {
    var sizes = new LinkedHashMap<PartyId, Long>();
    for (var home : byParty(constituencies).entrySet()) {
      var size = size(problem, home.getValue(), limits);
      if (size.isEmpty()) {
        return Optional.empty();
      }
      sizes.put(home.getKey(), size.getAsLong());
    }
    var all = size(problem, constituencies, limits);
    return all.isEmpty() ? Optional.empty() : Optional.of(new WinSets(sizes, all.getAsLong()));
  }

  private static Map<PartyId, List<Constituency>> byParty(List<Constituency> constituencies) {
    return constituencies.stream()
        .collect(groupingBy(Constituency::party, LinkedHashMap::new, toList()));
  }

  /** How many packages all these constituencies ratify: the tally among their factions. */
  private static OptionalLong size(
      Problem problem, List<Constituency> constituencies, Limits limits) {
    var factions = new LinkedHashMap<PartyId, Preferences>();
    constituencies.forEach(home -> factions.putAll(factions(home)));
    var level = new Problem(factions, problem.issues(), problem.constraints(), problem.scale());
    return OutcomeSpace.of(level, limits)
        .tally()
        .map(
            tally ->
                OptionalLong.of(
                    tally.where(
                        who -> constituencies.stream().allMatch(home -> ratifies(home, who)))))
        .orElse(OptionalLong.empty());
  }

  private static Map<PartyId, Preferences> factions(Constituency home) {
    var factions = new LinkedHashMap<PartyId, Preferences>();
    for (int place = 0; place < home.factions().size(); place++) {
      factions.put(name(home, place), home.factions().get(place).preferences());
    }
    return factions;
  }

  private static PartyId name(Constituency home, int faction) {
    return new PartyId(home.party() + "/" + home.id() + "/" + faction);
  }

  private static boolean ratifies(Constituency home, Set<PartyId> approving) {
    return IntStream.range(0, home.factions().size())
            .filter(faction -> approving.contains(name(home, faction)))
            .mapToLong(faction -> home.factions().get(faction).votes())
            .sum()
        >= home.quota();
  }
}
