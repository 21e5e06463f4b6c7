package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.PartyId;

/**
 * What the parties could have ratified: their win-sets (Putnam 1988). A party's win-set holds the
 * packages that enough votes at home would approve; where nobody votes at home, what its head of
 * delegation finds at least as good as no deal. Only what lies in all of them can enter into force.
 *
 * @param feasible packages within the constraints and everyone's instructions
 * @param winSets one for each consenting party
 * @param common packages in all win-sets; where only heads decide, the zone of agreement
 */
public record Ratifiability(long feasible, List<WinSet> winSets, long common, String sentence) {

  public Ratifiability {
    winSets = List.copyOf(winSets);
  }

  /**
   * One party's win-set.
   *
   * @param packages how many it holds
   * @param margin by how much what came out lies inside, negative outside; empty without a deal
   */
  public record WinSet(
      PartyId party, long packages, Unit unit, Optional<Long> margin, String sentence) {}

  /** What a margin is counted in. */
  public enum Unit {
    /** Above no deal, of the head of delegation. */
    POINTS,
    /** Above the quota, in the constituency that comes closest to a no. */
    VOTES
  }
}
