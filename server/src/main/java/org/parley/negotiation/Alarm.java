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

  Alarm turned(State next) {
    return with(next, answer, visit, responses);
  }

  Alarm answeredBy(AlarmAnswer said) {
    return with(state, Optional.of(said), visit, responses);
  }

  Alarm visited(boolean found) {
    return with(state, answer, Optional.of(found), responses);
  }

  Alarm respondedBy(PartyId party, AlarmResponse response) {
    return with(state, answer, visit, Copies.with(responses, party, response));
  }

  private Alarm with(
      State next,
      Optional<AlarmAnswer> said,
      Optional<Boolean> found,
      Map<PartyId, AlarmResponse> responded) {
    return new Alarm(
        id, turn, obligation, accused, findings, evidence, next, said, found, responded);
  }
}
