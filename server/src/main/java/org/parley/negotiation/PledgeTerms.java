package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.Optional;
import org.parley.scenario.Implementation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/**
 * Rules on what a word may be about: another's doing, answered by an own deed of the right kind.
 */
public final class PledgeTerms {

  private PledgeTerms() {}

  /** What keeps the party from giving a word on the condition now, if anything does. */
  public static Optional<Refusal> condition(Room room, PartyId party, Pledge.Trigger when) {
    return switch (when) {
      case Pledge.Trigger.IfStep(var step) -> ifStep(room, party, step);
      case Pledge.Trigger.IfAlarm(var obligation) -> ifAlarm(room, party, obligation);
    };
  }

  /** What keeps the party from warning with the deed now, if anything does. */
  public static Optional<Refusal> warning(Room room, PartyId party, Pledge.Deed then) {
    return switch (then) {
      case Pledge.Deed.ThenStep(var step) ->
          ownStep(room, party, step, false)
              .or(() -> require(isRung(room, step), new Inadmissible.NotWarning()));
      case Pledge.Deed.ThenNotice(var agreement) -> ownAgreement(room, party, agreement);
      case Pledge.Deed.ThenReverse _ -> Optional.of(new Inadmissible.NotWarning());
    };
  }

  /**
   * What keeps the party from assuring others with the deed now, if anything does. Taking an
   * initiative back would assure nobody.
   */
  public static Optional<Refusal> assurance(Room room, PartyId party, Pledge.Deed then) {
    return switch (then) {
      case Pledge.Deed.ThenStep(var step) ->
          ownStep(room, party, step, false)
              .or(() -> require(!isRung(room, step), new Inadmissible.NotAssurance()));
      case Pledge.Deed.ThenReverse(var step) ->
          ownStep(room, party, step, true)
              .or(() -> require(isRung(room, step), new Inadmissible.NotAssurance()));
      case Pledge.Deed.ThenNotice _ -> Optional.of(new Inadmissible.NotAssurance());
    };
  }

  private static Optional<Refusal> ifStep(Room room, PartyId party, StepId id) {
    var known = plan(room).step(id);
    if (known.isEmpty()) {
      return StepOrders.unknown(id);
    }
    var step = known.get();
    if (step.party().equals(party)) {
      return Optional.of(new Inadmissible.ConditionIsYours());
    }
    return require(!room.lived().inPlace(id), new Inadmissible.ConditionHolds(step.label()));
  }

  private static Optional<Refusal> ifAlarm(Room room, PartyId party, ObligationId id) {
    var known = room.scenario().regime().obligation(id);
    if (known.isEmpty()) {
      return Optional.of(new Refusal.NoSuch("duty \"" + id + "\""));
    }
    return require(!known.get().party().equals(party), new Inadmissible.ConditionIsYours());
  }

  /**
   * @param inPlace how the step must stand for the deed to be still to do
   */
  private static Optional<Refusal> ownStep(Room room, PartyId party, StepId id, boolean inPlace) {
    var known = plan(room).step(id);
    if (known.isEmpty()) {
      return StepOrders.unknown(id);
    }
    var step = known.get();
    if (!step.party().equals(party)) {
      return Optional.of(new UnlawfulOrder.NotYourStep(step.label(), room.nameOf(step.party())));
    }
    var reason =
        inPlace
            ? new UnlawfulOrder.NotInPlace(step.label())
            : new UnlawfulOrder.AlreadyInPlace(step.label());
    return require(room.lived().inPlace(id) == inPlace, reason);
  }

  private static Optional<Refusal> ownAgreement(Room room, PartyId party, SheetId agreement) {
    if (!Pledges.isParty(room, party, agreement)) {
      return Optional.of(new UnlawfulOrder.NotParty(agreement));
    }
    return require(
        room.lived().bonds().notice(agreement, party).isEmpty(),
        new UnlawfulOrder.NoticeRuns(agreement));
  }

  private static boolean isRung(Room room, StepId id) {
    return plan(room).step(id).orElseThrow().kind() != Step.Kind.INITIATIVE;
  }

  private static Implementation plan(Room room) {
    return room.scenario().regime().implementation();
  }
}
