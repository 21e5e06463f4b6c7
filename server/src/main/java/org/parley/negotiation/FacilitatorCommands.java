package org.parley.negotiation;

import java.time.Instant;
import org.parley.negotiation.Request.ByFacilitator;

/** Finds the procedure for each command of the facilitator. */
final class FacilitatorCommands {

  private FacilitatorCommands() {}

  static Decision decide(Room room, Command.OfFacilitator command, Instant at) {
    return switch (command) {
      case Command.BeginBriefing it -> Phases.BEGIN.decide(new ByFacilitator<>(room, it, at));
      case Command.PauseClock it -> Clocks.PAUSE.decide(new ByFacilitator<>(room, it, at));
      case Command.ResumeClock it -> Clocks.RESUME.decide(new ByFacilitator<>(room, it, at));
      case Command.ExtendClock it -> Clocks.EXTEND.decide(new ByFacilitator<>(room, it, at));
      case Command.AdvancePhase it -> Phases.ADVANCE.decide(new ByFacilitator<>(room, it, at));
      case Command.CloseRoom it -> Phases.CLOSE.decide(new ByFacilitator<>(room, it, at));
      case Command.PutInject it -> Announcing.INJECT.decide(new ByFacilitator<>(room, it, at));
      case Command.PostBulletin it -> Announcing.BULLETIN.decide(new ByFacilitator<>(room, it, at));
      case Command.AnswerHand it -> Hands.ANSWER.decide(new ByFacilitator<>(room, it, at));
      case Command.SeatDelegate it -> Seating.SEAT.decide(new ByFacilitator<>(room, it, at));
      case Command.UnseatDelegate it -> Seating.UNSEAT.decide(new ByFacilitator<>(room, it, at));
      case Command.ReleaseResults it -> Phases.RELEASE.decide(new ByFacilitator<>(room, it, at));
    };
  }
}
