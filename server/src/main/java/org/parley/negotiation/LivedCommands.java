package org.parley.negotiation;

import java.time.Instant;

/** Finds the procedure for each command about life under the treaty. */
final class LivedCommands {

  private LivedCommands() {}

  static Decision decide(Room room, Seat seat, Command.OfImplementation command, Instant at) {
    return new Decision.Rejected(new Refusal.NotInThisPhase("after the negotiation"));
  }
}
