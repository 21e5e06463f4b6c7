package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/** How a party holds an own duty back, and takes it up again. */
final class Suspensions {

  static final Procedure<ByDelegate<Command.ResumeObligation>> RESUME =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::whileLivingUnderIt,
              Timing::clockIsNotPaused,
              request -> Depths.require(request.room(), Depth.VERIFICATION, "suspended duties"),
              request -> isYours(request.room(), request.party(), request.command().obligation())),
          Suspensions::resumed);

  private Suspensions() {}

  /** What keeps the party from holding the duty back, if anything does. */
  static Optional<Refusal> obstacle(Room room, PartyId party, ObligationId id) {
    return isYours(room, party, id)
        .or(
            () ->
                require(
                    !room.lived().suspended().contains(id),
                    new Inadmissible.AlreadySuspended(duty(room, id).duty())));
  }

  private static Optional<Refusal> isYours(Room room, PartyId party, ObligationId id) {
    var known = room.scenario().regime().obligation(id);
    if (known.isEmpty()) {
      return Optional.of(new Refusal.NoSuch("duty \"" + id + "\""));
    }
    var duty = known.get();
    return require(
            duty.party().equals(party),
            new Inadmissible.NotYourDuty(room.nameOf(duty.party()), duty.duty()))
        .or(() -> require(Duties.wouldBind(room, id), new Inadmissible.NotBinding(duty.duty())));
  }

  private static Obligation duty(Room room, ObligationId id) {
    return room.scenario().regime().obligation(id).orElseThrow();
  }

  private static List<RoomEvent> resumed(ByDelegate<Command.ResumeObligation> request) {
    var id = request.command().obligation();
    return request.room().lived().suspended().contains(id)
        ? List.of(new RoomEvent.ObligationResumed(id, request.party()))
        : List.of();
  }
}
