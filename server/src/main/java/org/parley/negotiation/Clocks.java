package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Request.ByFacilitator;

/**
 * How time is kept: what happens by itself when it is up, and what the facilitator may do to it.
 */
final class Clocks {

  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofHours(3);

  static final Procedure<ByFacilitator<Command.PauseClock>> PAUSE =
      new Procedure<>(List.of(Timing::runsAgainstTime), Clocks::paused);

  static final Procedure<ByFacilitator<Command.ResumeClock>> RESUME =
      new Procedure<>(List.of(Timing::runsAgainstTime), Clocks::resumed);

  static final Procedure<ByFacilitator<Command.ExtendClock>> EXTEND =
      new Procedure<>(
          List.of(Timing::runsAgainstTime, Clocks::isSensible),
          request -> List.of(new RoomEvent.ClockExtended(request.command().by())));

  private Clocks() {}

  /** What the next passed deadline brings; nothing where none has passed. */
  static List<RoomEvent> look(Room room, Instant now) {
    return switch (room.clock()) {
      case Clock.Running running when !now.isBefore(running.phaseEnds()) ->
          timeIsUp(room, running, now);
      case Clock.Running running when !now.isBefore(running.nextDeadline()) ->
          List.of(Floor.pass(room, now));
      case Clock.Running _, Clock.Stopped _, Clock.Paused _ -> List.of();
    };
  }

  /** The clock waits once for those who owe an answer, then goes on without them. */
  private static List<RoomEvent> timeIsUp(Room room, Clock.Running clock, Instant now) {
    var grace = room.settings().grace();
    if (clock.inGrace() || !grace.isPositive() || Awaited.owing(room).isEmpty()) {
      return Phases.end(room, now);
    }
    var events = new ArrayList<RoomEvent>();
    events.add(new RoomEvent.GraceBegan(now.plus(grace)));
    if (room.stage() instanceof Stage.Negotiation && room.floor().isPresent()) {
      events.add(new RoomEvent.FloorCleared());
    }
    return events;
  }

  /** Given by the server after it was down; it looks at no deadline before. */
  static Decision restore(Room room, Command.RestoreLostTime command) {
    if (command.lost().isNegative()) {
      return new Decision.Rejected(new Refusal.OutOfRange("lost time", "nothing", "anything"));
    }
    var runs = room.clock() instanceof Clock.Running && command.lost().isPositive();
    return new Decision.Accepted(
        runs ? List.of(new RoomEvent.LostTimeRestored(command.lost())) : List.of());
  }

  private static List<RoomEvent> paused(ByFacilitator<Command.PauseClock> request) {
    return switch (request.room().clock()) {
      case Clock.Running(var phase, var floor, var _) ->
          List.of(
              new RoomEvent.ClockPaused(
                  Duration.between(request.at(), phase),
                  floor.map(end -> Duration.between(request.at(), end))));
      case Clock.Paused _, Clock.Stopped _ -> List.of();
    };
  }

  private static List<RoomEvent> resumed(ByFacilitator<Command.ResumeClock> request) {
    return switch (request.room().clock()) {
      case Clock.Paused(var phase, var floor, var _) ->
          List.of(
              new RoomEvent.ClockResumed(request.at().plus(phase), floor.map(request.at()::plus)));
      case Clock.Running _, Clock.Stopped _ -> List.of();
    };
  }

  private static Optional<Refusal> isSensible(ByFacilitator<Command.ExtendClock> request) {
    var by = request.command().by();
    return Rule.require(
        by.compareTo(LEAST) >= 0 && by.compareTo(MOST) <= 0,
        new Refusal.OutOfRange("extension", "one second", "three hours"));
  }
}
