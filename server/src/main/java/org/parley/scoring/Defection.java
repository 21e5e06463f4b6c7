package org.parley.scoring;

import java.util.Optional;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.PartyId;

/**
 * A party did not stay with what it had signed.
 *
 * @param forcedBy the constituency that made it leave (involuntary defection, Putnam 1988); empty
 *     where it was the delegation's own choice
 */
public record Defection(int turn, PartyId party, Way way, Optional<ConstituencyId> forcedBy) {

  /** In the open or in secret. */
  public enum Way {
    /** In secret. */
    VIOLATION,
    /** Notice of withdrawal that was not recalled. */
    WITHDRAWAL,
    /** An obligation held back while an alarm was discussed. */
    SUSPENSION,
    /** Material breach declared: the agreement ended at once, or the party left it. */
    DECLARED_BREACH
  }
}
