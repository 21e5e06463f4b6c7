package org.parley.negotiation;

import java.time.Instant;
import org.parley.negotiation.Request.ByDelegate;

/** Finds the procedure for each command of a delegate. */
final class DelegateCommands {

  private DelegateCommands() {}

  static Decision decide(Room room, Seat seat, Command.OfDelegate command, Instant at) {
    return switch (command) {
      case Command.SubmitPreparation it ->
          Drafting.PREPARE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.DeclareReady it -> Phases.READY.decide(new ByDelegate<>(room, seat, it, at));
      case Command.ContinueWork it -> Phases.CONTINUE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.MakeStatement it -> Floor.STATE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.YieldFloor it -> Floor.YIELD.decide(new ByDelegate<>(room, seat, it, at));
      case Command.GiveFloor it -> Floor.GIVE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.SaveDraft it -> Drafting.SAVE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.DiscardDraft it -> Drafting.DISCARD.decide(new ByDelegate<>(room, seat, it, at));
      case Command.TablePackage it -> Tabling.TABLE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AmendSheet it -> Tabling.AMEND.decide(new ByDelegate<>(room, seat, it, at));
      case Command.TableSingleText it ->
          Tabling.SINGLE_TEXT.decide(new ByDelegate<>(room, seat, it, at));
      case Command.CriticiseSheet it ->
          Adoption.CRITICISE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.WithdrawSheet it ->
          Tabling.WITHDRAW.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AdoptSheet it -> Adoption.ADOPT.decide(new ByDelegate<>(room, seat, it, at));
      case Command.RevokeAdoption it ->
          Adoption.REVOKE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.RatifyAgreement it ->
          Ratification.RATIFY.decide(new ByDelegate<>(room, seat, it, at));
      case Command.DeclineAgreement it ->
          Ratification.DECLINE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.OfImplementation it -> LivedCommands.decide(room, seat, it, at);
      case Command.OpenCaucus it -> Talking.OPEN.decide(new ByDelegate<>(room, seat, it, at));
      case Command.Say it -> Talking.SAY.decide(new ByDelegate<>(room, seat, it, at));
      case Command.RaiseHand it -> Hands.RAISE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.LowerHand it -> Hands.LOWER.decide(new ByDelegate<>(room, seat, it, at));
    };
  }
}
