package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.negotiation.Request.ByFacilitator;

/** How one phase follows another. */
final class Phases {

  static final Procedure<ByFacilitator<Command.BeginBriefing>> BEGIN =
      new Procedure<>(List.of(Phases::hasNotPassedBriefing), Phases::begun);

  static final Procedure<ByFacilitator<Command.AdvancePhase>> ADVANCE =
      new Procedure<>(
          List.of(Timing::notClosed, Phases::stillRuns),
          request -> end(request.room(), request.at()));

  static final Procedure<ByFacilitator<Command.CloseRoom>> CLOSE =
      new Procedure<>(List.of(), Phases::closed);

  static final Procedure<ByFacilitator<Command.ReleaseResults>> RELEASE =
      new Procedure<>(
          List.of(Timing::isClosed),
          request ->
              request.room().resultsReleased()
                  ? List.of()
                  : List.of(new RoomEvent.ResultsReleased()));

  static final Procedure<ByDelegate<Command.DeclareReady>> READY =
      new Procedure<>(
          List.of(Timing::inBriefingOrNegotiation, Timing::clockIsNotPaused), Phases::ready);

  static final Procedure<ByDelegate<Command.ContinueWork>> CONTINUE =
      new Procedure<>(
          List.of(Timing::inBriefingOrNegotiation, Timing::clockIsNotPaused),
          request ->
              request.room().ready().contains(request.party())
                  ? List.of(new RoomEvent.WorkContinued(request.party()))
                  : List.of());

  private Phases() {}

  /** The running phase is over: what follows from it, and the next. */
  static List<RoomEvent> end(Room room, Instant now) {
    return switch (room.stage()) {
      case Stage.Waiting _ -> List.of(begin(room, new Stage.Briefing(), now));
      case Stage.Briefing _ -> List.of(openTurn(room, 1, now));
      case Stage.Statements(var turn) -> List.of(begin(room, new Stage.Negotiation(turn), now));
      case Stage.Negotiation(var turn) ->
          List.of(
              room.table().pending().isEmpty()
                  ? closeTurn(room, turn, now)
                  : begin(room, new Stage.Ratification(turn), now));
      case Stage.Ratification(var turn) -> {
        var events = new ArrayList<>(Ratification.conclude(room, turn));
        events.add(closeTurn(room, turn, now));
        yield events;
      }
      case Stage.Ordering(var turn) -> {
        var events = new ArrayList<>(Resolution.of(room, turn));
        events.add(begin(room, new Stage.Consultation(turn), now));
        yield events;
      }
      case Stage.Consultation(var turn) -> {
        var events = new ArrayList<>(Consultations.conclude(room));
        events.add(
            room.table().pending().isEmpty()
                ? closeTurn(room, turn, now)
                : begin(room, new Stage.Ratification(turn), now));
        yield events;
      }
      case Stage.Closed _ -> List.of();
    };
  }

  /** Ends a phase before its time when nobody has anything left to do in it. */
  static List<RoomEvent> endEarly(Room room, Instant now) {
    var over =
        switch (room.stage()) {
          case Stage.Briefing _ -> allReady(room);
          case Stage.Statements _ -> room.floor().isEmpty();
          case Stage.Negotiation _ -> allReady(room) || allAnswered(room);
          case Stage.Ratification _ -> Awaited.by(room).isEmpty();
          case Stage.Ordering _ -> mayEndEarly(room) && Awaited.by(room).isEmpty();
          case Stage.Consultation _ -> !together(room) && allReady(room) || allAnswered(room);
          case Stage.Waiting _, Stage.Closed _ -> false;
        };
    return over ? end(room, now) : List.of();
  }

  /** Whoever has nothing to add does not keep the floor. */
  private static List<RoomEvent> ready(ByDelegate<Command.DeclareReady> request) {
    var room = request.room();
    if (room.ready().contains(request.party())) {
      return List.of();
    }
    var declared = new RoomEvent.ReadyDeclared(request.party());
    return room.floor().equals(Optional.of(request.party()))
        ? List.of(declared, Floor.pass(Evolution.of(room, declared), request.at()))
        : List.of(declared);
  }

  private static boolean together(Room room) {
    return room.settings().implementation().together();
  }

  /** The grace time is for those who are late; it ends with the last of them. */
  private static boolean mayEndEarly(Room room) {
    return !together(room) || room.clock().inGrace();
  }

  private static boolean allReady(Room room) {
    var parties = room.waitedFor();
    return !parties.isEmpty() && room.ready().containsAll(parties);
  }

  private static boolean allAnswered(Room room) {
    return room.clock().inGrace() && Awaited.owing(room).isEmpty();
  }

  /** Where nobody sits who could speak, there are no statements. */
  private static RoomEvent openTurn(Room room, int turn, Instant now) {
    var speakers = Floor.round(room).stream().anyMatch(room::isStaffed);
    return begin(room, speakers ? new Stage.Statements(turn) : new Stage.Negotiation(turn), now);
  }

  private static RoomEvent closeTurn(Room room, int turn, Instant now) {
    var signed = room.settings().turns();
    if (turn < signed) {
      return openTurn(room, turn + 1, now);
    }
    return turn < signed + room.settings().implementation().turns()
        ? begin(room, new Stage.Ordering(turn + 1), now)
        : begin(room, new Stage.Closed(), now);
  }

  private static RoomEvent begin(Room room, Stage stage, Instant now) {
    var ends = Optional.of(length(room.settings(), stage)).filter(Duration::isPositive);
    return new RoomEvent.PhaseBegan(stage, ends.map(now::plus));
  }

  /** Zero where the phase does not run against time. */
  private static Duration length(RoomSettings settings, Stage stage) {
    return switch (stage) {
      case Stage.Waiting _, Stage.Closed _ -> Duration.ZERO;
      case Stage.Briefing _ -> settings.briefing();
      case Stage.Statements _ -> settings.statements();
      case Stage.Negotiation _ -> settings.negotiation();
      case Stage.Ratification _ -> settings.ratification();
      case Stage.Ordering _ -> settings.implementation().orders();
      case Stage.Consultation _ -> settings.implementation().consultation();
    };
  }

  private static Optional<Refusal> stillRuns(ByFacilitator<Command.AdvancePhase> request) {
    return require(
        request.room().stage().equals(request.command().ending()), new Refusal.PhaseIsOver());
  }

  private static Optional<Refusal> hasNotPassedBriefing(Request<?> request) {
    return require(
        request.room().stage() instanceof Stage.Waiting
            || request.room().stage() instanceof Stage.Briefing,
        new Refusal.AlreadyDone("The briefing of this room is over."));
  }

  private static List<RoomEvent> begun(ByFacilitator<Command.BeginBriefing> request) {
    return request.room().stage() instanceof Stage.Waiting
        ? end(request.room(), request.at())
        : List.of();
  }

  private static List<RoomEvent> closed(ByFacilitator<Command.CloseRoom> request) {
    var room = request.room();
    if (room.stage() instanceof Stage.Closed) {
      return List.of();
    }
    var events = new ArrayList<>(Ratification.brokenOff(room));
    events.add(begin(room, new Stage.Closed(), request.at()));
    return events;
  }
}
