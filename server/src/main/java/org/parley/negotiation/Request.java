package org.parley.negotiation;

import java.time.Instant;
import org.parley.scenario.PartyId;

/** A command before the room: what is asked, by whom, when. */
sealed interface Request<C extends Command> {

  Room room();

  C command();

  Instant at();

  /** Asked by a delegate for its delegation. */
  record ByDelegate<C extends Command>(Room room, Seat seat, C command, Instant at)
      implements Request<C> {

    PartyId party() {
      return seat.party();
    }
  }

  /** Asked by the facilitator. */
  record ByFacilitator<C extends Command>(Room room, C command, Instant at) implements Request<C> {}
}
