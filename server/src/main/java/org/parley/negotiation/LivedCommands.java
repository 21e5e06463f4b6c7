package org.parley.negotiation;

import java.time.Instant;
import org.parley.negotiation.Request.ByDelegate;

/** Finds the procedure for each command about life under the treaty. */
final class LivedCommands {

  private LivedCommands() {}

  static Decision decide(Room room, Seat seat, Command.OfImplementation command, Instant at) {
    return switch (command) {
      case Command.SealOrders it -> Ordering.SEAL.decide(new ByDelegate<>(room, seat, it, at));
      case Command.EndorseOrders it ->
          Ordering.ENDORSE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.ReopenOrders it -> Ordering.REOPEN.decide(new ByDelegate<>(room, seat, it, at));
      case Command.VoteForConstituency it ->
          Representation.VOTE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AskHost it -> Hosts.ASK.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AnswerHost it -> Hosts.ANSWER.decide(new ByDelegate<>(room, seat, it, at));
      case Command.EstimateTrust it ->
          Estimates.ESTIMATE.decide(new ByDelegate<>(room, seat, it, at));
      case Command.CallConsultation it ->
          Consultations.CALL.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AnswerAlarm it ->
          Consultations.ANSWER.decide(new ByDelegate<>(room, seat, it, at));
      case Command.RespondToAlarm it ->
          Responses.RESPOND.decide(new ByDelegate<>(room, seat, it, at));
      case Command.ResumeObligation it ->
          Suspensions.RESUME.decide(new ByDelegate<>(room, seat, it, at));
      case Command.RevealFinding it ->
          Revealing.REVEAL.decide(new ByDelegate<>(room, seat, it, at));
      case Command.Warn it -> Pledging.WARN.decide(new ByDelegate<>(room, seat, it, at));
      case Command.Assure it -> Pledging.ASSURE.decide(new ByDelegate<>(room, seat, it, at));
    };
  }
}
