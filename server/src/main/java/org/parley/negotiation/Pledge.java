package org.parley.negotiation;

import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/**
 * A word given in public: if this happens, we do that.
 *
 * @param weight the tension, in points of the 0 to 100 scale, that it moved when given; less where
 *     its giver's word had lost credit
 */
public record Pledge(
    PledgeId id,
    PartyId party,
    Kind kind,
    int turn,
    Trigger when,
    Deed then,
    int weight,
    State state) {

  public enum Kind {
    WARNING,
    ASSURANCE
  }

  /** The condition, which another party meets. */
  public sealed interface Trigger {

    /** Another's step is taken. */
    record IfStep(StepId step) implements Trigger {}

    /** There is an alarm on another's obligation. */
    record IfAlarm(ObligationId obligation) implements Trigger {}
  }

  /** What the party then does. */
  public sealed interface Deed {

    /** An own step: a rung for a warning, an initiative for an assurance. */
    record ThenStep(StepId step) implements Deed {}

    /** Notice of withdrawal from an agreement; for warnings only. */
    record ThenNotice(SheetId agreement) implements Deed {}

    /** An own step is taken back; for assurances only. */
    record ThenReverse(StepId step) implements Deed {}
  }

  /** What has become of it. */
  public sealed interface State {

    record Given() implements State {}

    /** The condition came true in this turn; the deed is due by the resolution of the next. */
    record Due(int turn) implements State {}

    /** The deed was done by the resolution of this turn. */
    record Kept(int turn) implements State {}

    /** The deed was still to be done at the resolution of this turn. */
    record Broken(int turn) implements State {}
  }

  Pledge turned(State next) {
    return new Pledge(id, party, kind, turn, when, then, weight, next);
  }
}
