package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * What one measure, or one party's own means, told about one obligation in one turn.
 *
 * @param owner the party that alone knows of it; empty for agreed measures, whose findings all see
 * @param inspector who spent the inspection, where one was spent
 * @param alarm whether it speaks for a violation, truly or falsely
 * @param detection the chance of an alarm had the obligation been violated by one step of size
 * @param falseAlarm the chance of an alarm had it been kept
 * @param revealed the turn in which its owner has shown it to all, if it has
 */
public record Finding(
    FindingId id,
    int turn,
    MeasureId measure,
    ObligationId obligation,
    PartyId accused,
    Optional<PartyId> owner,
    Optional<PartyId> inspector,
    boolean alarm,
    double detection,
    double falseAlarm,
    Optional<Integer> revealed) {

  /** Whether everyone knows of it. */
  public boolean isPublic() {
    return owner.isEmpty() || revealed.isPresent();
  }

  Finding shown(int inTurn) {
    return new Finding(
        id,
        turn,
        measure,
        obligation,
        accused,
        owner,
        inspector,
        alarm,
        detection,
        falseAlarm,
        Optional.of(inTurn));
  }
}
