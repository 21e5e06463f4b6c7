package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Depth;

/** How alarms come before the commission, and what the accused says to them. */
final class Consultations {

  static final Procedure<ByDelegate<Command.CallConsultation>> CALL =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inConsultation,
              Timing::clockIsNotPaused,
              Consultations::arePlayed,
              request -> exists(request, request.command().alarm()),
              request -> isNotOver(request, request.command().alarm()),
              Consultations::noOtherIsOpen),
          Consultations::called);

  static final Procedure<ByDelegate<Command.AnswerAlarm>> ANSWER =
      new Procedure<>(
          List.of(
              Roles::negotiates,
              Timing::inConsultation,
              Timing::clockIsNotPaused,
              Consultations::arePlayed,
              request -> exists(request, request.command().alarm()),
              request -> isOpen(request, request.command().alarm()),
              Consultations::isTheAccused,
              Consultations::isNotAnswered,
              Consultations::explainsSomething,
              Text.ANSWER.fits(request -> wordsOf(request.command().answer()))),
          Consultations::answered);

  private Consultations() {}

  /**
   * When a consultation ends, what was before it is closed, answered or not; and what waits about a
   * duty that binds nobody any more.
   */
  static List<RoomEvent> conclude(Room room) {
    return room.lived().alarms().stream()
        .filter(alarm -> isDone(room, alarm))
        .<RoomEvent>map(alarm -> new RoomEvent.AlarmClosed(alarm.id()))
        .toList();
  }

  static Optional<Refusal> arePlayed(ByDelegate<?> request) {
    return Depths.require(request.room(), Depth.VERIFICATION, "consultations");
  }

  static Optional<Refusal> exists(ByDelegate<?> request, AlarmId id) {
    return require(
        request.room().lived().evidence().alarm(id).isPresent(), new Refusal.NoSuch("alarm " + id));
  }

  static Optional<Refusal> isOpen(ByDelegate<?> request, AlarmId id) {
    return switch (alarm(request, id).state()) {
      case OPEN -> Optional.empty();
      case WAITING -> Optional.of(new Inadmissible.NoAlarmOpen(id));
      case CLOSED -> Optional.of(new Inadmissible.ConsultationOver(id));
    };
  }

  static Alarm alarm(ByDelegate<?> request, AlarmId id) {
    return request.room().lived().evidence().alarm(id).orElseThrow();
  }

  private static boolean isDone(Room room, Alarm alarm) {
    return switch (alarm.state()) {
      case OPEN -> true;
      case WAITING -> !Duties.wouldBind(room, alarm.obligation());
      case CLOSED -> false;
    };
  }

  private static Optional<Refusal> isNotOver(ByDelegate<?> request, AlarmId id) {
    return require(
        alarm(request, id).state() != Alarm.State.CLOSED, new Inadmissible.ConsultationOver(id));
  }

  private static Optional<Refusal> noOtherIsOpen(ByDelegate<Command.CallConsultation> request) {
    return request
        .room()
        .lived()
        .open()
        .filter(open -> !open.id().equals(request.command().alarm()))
        .map(open -> new Inadmissible.AnotherAlarmOpen(open.id()));
  }

  private static Optional<Refusal> isTheAccused(ByDelegate<Command.AnswerAlarm> request) {
    var accused = alarm(request, request.command().alarm()).accused();
    return require(
        accused.equals(request.party()),
        new Inadmissible.NotAccused(request.room().nameOf(accused)));
  }

  private static Optional<Refusal> isNotAnswered(ByDelegate<Command.AnswerAlarm> request) {
    return require(
        alarm(request, request.command().alarm()).answer().isEmpty(),
        new Inadmissible.AlreadyAnswered());
  }

  /** An admission may be silent; an explanation explains. */
  private static Optional<Refusal> explainsSomething(ByDelegate<Command.AnswerAlarm> request) {
    return request.command().answer() instanceof AlarmAnswer.Explain(var text)
        ? require(!text.isBlank(), new Refusal.Empty("explanation"))
        : Optional.empty();
  }

  private static String wordsOf(AlarmAnswer answer) {
    return switch (answer) {
      case AlarmAnswer.Explain(var text) -> text;
      case AlarmAnswer.Admit(var text) -> text;
      case AlarmAnswer.InviteVisit() -> "";
    };
  }

  private static List<RoomEvent> called(ByDelegate<Command.CallConsultation> request) {
    var alarm = alarm(request, request.command().alarm());
    return alarm.state() == Alarm.State.OPEN
        ? List.of()
        : List.of(new RoomEvent.ConsultationOpened(alarm.id()));
  }

  private static List<RoomEvent> answered(ByDelegate<Command.AnswerAlarm> request) {
    var alarm = alarm(request, request.command().alarm());
    var answer = request.command().answer();
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.AlarmAnswered(alarm.id(), stripped(answer)));
    if (answer instanceof AlarmAnswer.InviteVisit) {
      events.add(Visits.to(request.room(), alarm));
    }
    return events;
  }

  private static AlarmAnswer stripped(AlarmAnswer answer) {
    return switch (answer) {
      case AlarmAnswer.Explain(var text) -> new AlarmAnswer.Explain(text.strip());
      case AlarmAnswer.Admit(var text) -> new AlarmAnswer.Admit(text.strip());
      case AlarmAnswer.InviteVisit it -> it;
    };
  }
}
