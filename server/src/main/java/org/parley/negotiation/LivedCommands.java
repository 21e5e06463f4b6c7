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
      case Command.AskHost it -> Hosts.ASK.decide(new ByDelegate<>(room, seat, it, at));
      case Command.AnswerHost it -> Hosts.ANSWER.decide(new ByDelegate<>(room, seat, it, at));
      case Command.EstimateTrust _,
          Command.CallConsultation _,
          Command.AnswerAlarm _,
          Command.RespondToAlarm _,
          Command.ResumeObligation _,
          Command.RevealFinding _,
          Command.Warn _,
          Command.Assure _ ->
          new Decision.Rejected(new Refusal.NotInThisPhase("after the negotiation"));
    };
  }
}
