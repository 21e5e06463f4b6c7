package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Whose consent a party needs at home: the second level of a two-level game (Putnam 1988).
 *
 * @param name for example "Senate"
 * @param quota the votes that are enough, for example 67 of 100
 * @param factions at least one
 * @param seat the seat of the delegation that may represent it; never the head's, which answers to
 *     it
 */
public record Constituency(
    ConstituencyId id,
    PartyId party,
    String name,
    long quota,
    List<Faction> factions,
    Optional<SeatRole> seat) {

  /**
   * @throws IllegalArgumentException if there is no faction
   */
  public Constituency {
    factions = List.copyOf(factions);
    if (factions.isEmpty()) {
      throw new IllegalArgumentException("nobody votes in the constituency of " + party);
    }
  }

  /** One that nobody in the delegation represents. */
  public Constituency(
      ConstituencyId id, PartyId party, String name, long quota, List<Faction> factions) {
    this(id, party, name, quota, factions, Optional.empty());
  }

  /** The home of a party whose head of delegation decides alone: one vote, and it is enough. */
  public static Constituency ofHead(PartyId party, Preferences preferences) {
    return new Constituency(
        new ConstituencyId("head"),
        party,
        "Head of delegation",
        1,
        List.of(new Faction("head", 1, preferences)));
  }

  /** All votes that can be cast. */
  public long electorate() {
    return factions.stream().mapToLong(Faction::votes).sum();
  }

  public long votes(Package outcome) {
    return factions.stream()
        .filter(faction -> faction.approves(outcome))
        .mapToLong(Faction::votes)
        .sum();
  }

  /** Whether the outcome is in the party's win-set. */
  public boolean ratifies(Package outcome) {
    return margin(outcome) >= 0;
  }

  /** The votes beyond the quota; negative where ratification fails. */
  public long margin(Package outcome) {
    return votes(outcome) - quota;
  }
}
