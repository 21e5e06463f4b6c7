package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;

/**
 * How a party shows the others what its own means have found. A finding that speaks for a violation
 * raises an alarm, unless one on the same duty waits or is open already.
 */
final class Revealing {

  static final Procedure<ByDelegate<Command.RevealFinding>> REVEAL =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inConsultation,
              Timing::clockIsNotPaused,
              request -> Depths.require(request.room(), Depth.FULL, "means of one's own"),
              Revealing::isYoursOrKnown,
              Revealing::isNotKnown),
          Revealing::revealed);

  private Revealing() {}

  private static Optional<Finding> finding(ByDelegate<Command.RevealFinding> request) {
    return request.room().lived().evidence().finding(request.command().finding());
  }

  /** Whether others have found anything is not for everyone to know. */
  private static Optional<Refusal> isYoursOrKnown(ByDelegate<Command.RevealFinding> request) {
    return require(
        finding(request)
            .filter(it -> it.isPublic() || it.owner().equals(Optional.of(request.party())))
            .isPresent(),
        new Refusal.NoSuch("finding " + request.command().finding() + " of your own means"));
  }

  private static Optional<Refusal> isNotKnown(ByDelegate<Command.RevealFinding> request) {
    return require(
        finding(request).filter(Finding::isPublic).isEmpty(),
        new Refusal.AlreadyDone("Everyone knows of this finding."));
  }

  private static List<RoomEvent> revealed(ByDelegate<Command.RevealFinding> request) {
    var room = request.room();
    var finding = finding(request).orElseThrow();
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.FindingRevealed(finding.id(), request.party()));
    if (finding.alarm() && !isBeforeTheCommission(room, finding.obligation())) {
      events.add(raised(room, finding));
      var by = room.scenario().regime().implementation().tension().alarm();
      var what = room.subject(request.party()) + " accuses " + room.nameOf(finding.accused());
      events.addAll(TensionMoves.by(room, what, by));
      events.addAll(Pledges.dueOnAlarm(room, finding.obligation()));
    }
    return events;
  }

  private static boolean isBeforeTheCommission(Room room, ObligationId duty) {
    return room.lived().alarms().stream()
        .anyMatch(it -> it.obligation().equals(duty) && it.state() != Alarm.State.CLOSED);
  }

  private static RoomEvent raised(Room room, Finding finding) {
    return new RoomEvent.AlarmRaised(
        new AlarmId(room.lived().alarms().size() + 1),
        finding.obligation(),
        finding.accused(),
        Set.of(finding.id()),
        Alarms.evidence(List.of(finding)));
  }
}
