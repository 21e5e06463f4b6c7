package org.parley.negotiation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * The public findings of one turn that speak for a violation of one obligation.
 *
 * @param evidence how many times likelier the findings are where the obligation is violated than
 *     where it is kept (the likelihood ratio)
 * @param answer what the accused said
 * @param visit what an invited visit found: whether there is a violation, truly or falsely
 * @param responses what the others said
 */
public record Alarm(
    AlarmId id,
    int turn,
    ObligationId obligation,
    PartyId accused,
    Set<FindingId> findings,
    double evidence,
    State state,
    Optional<AlarmAnswer> answer,
    Optional<Boolean> visit,
    Map<PartyId, AlarmResponse> responses) {

  /** Where an alarm stands before the commission. */
  public enum State {
    /** In the list; any party may call a consultation on it. */
    WAITING,
    /** Before the consultation. */
    OPEN,
    /** The turn of its consultation is over. */
    CLOSED
  }
}
