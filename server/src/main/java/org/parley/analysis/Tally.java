package org.parley.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.scenario.PartyId;

/**
 * Who accepts how much: for every set of parties, the number of feasible packages that are worth at
 * least the reservation value to exactly these.
 *
 * @param parties in the order of the problem
 * @param accepted sets with no package are left out
 */
public record Tally(List<PartyId> parties, Map<Set<PartyId>, Long> accepted) {

  public Tally {
    parties = List.copyOf(parties);
    accepted = Map.copyOf(accepted);
  }

  /** Packages acceptable to all: the size of the zone of possible agreement. */
  public long toAll() {
    return where(who -> who.size() == parties.size());
  }

  /** Packages acceptable to that party, whatever the others think of them. */
  public long to(PartyId party) {
    return where(who -> who.contains(party));
  }

  /** Packages acceptable to all but that party: what its veto alone prevents. */
  public long vetoedBy(PartyId party) {
    return where(who -> who.size() == parties.size() - 1 && !who.contains(party));
  }

  /**
   * Packages that pass where some parties have a veto and a number of parties is enough, as in
   * published scorable games: all but one, among them both veto parties.
   */
  public Coalition coalition(Collection<PartyId> vetoes, int enough) {
    Predicate<Set<PartyId>> passes = who -> who.size() >= enough && who.containsAll(vetoes);
    var accepting = new LinkedHashMap<PartyId, Long>();
    for (var party : parties) {
      accepting.put(party, where(passes.and(who -> who.contains(party))));
    }
    return new Coalition(where(passes), accepting);
  }

  /** Packages accepted by exactly such a set. */
  long where(Predicate<Set<PartyId>> who) {
    return accepted.entrySet().stream()
        .filter(entry -> who.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * @param packages how many pass
   * @param accepting for each party, how many of them it accepts
   */
  public record Coalition(long packages, Map<PartyId, Long> accepting) {}
}
