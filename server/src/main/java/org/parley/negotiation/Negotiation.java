package org.parley.negotiation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.Scenario;

/** The rules of a room, as pure functions. */
public final class Negotiation {

  private Negotiation() {}

  /**
   * A room as it is after its first event. Here, and nowhere else, a room learns its case: what its
   * agenda leaves of the scenario.
   *
   * @param scenario the one that {@code opened} names, whole
   */
  public static Room open(RoomEvent.RoomOpened opened, Scenario scenario) {
    return new Room(
        opened.room(),
        opened.name(),
        opened.settings().played(scenario),
        opened.settings(),
        opened.seed(),
        Progress.NONE,
        Delegations.NONE,
        Table.EMPTY,
        Collections.emptySortedMap(),
        News.NONE,
        Lived.opening(scenario.regime().implementation().tension().start()),
        false);
  }

  /**
   * Answers a command. Deadlines that have passed by {@code now} take effect first, so the answer
   * does not depend on how promptly the server's timer looks at the clock; and everything that
   * follows by itself from what is accepted is part of the answer.
   */
  public static Decision decide(Room room, Actor actor, Command command, Instant now) {
    if (command instanceof Command.RestoreLostTime restore) {
      return actor instanceof Actor.Timekeeper ? Clocks.restore(room, restore) : onlyTheServer();
    }
    var course = new Course(room, now);
    course.lookAtClock();
    return switch (judge(course.room(), actor, command, now)) {
      case Decision.Rejected rejected -> rejected;
      case Decision.Accepted(var events) -> {
        course.happens(events);
        course.settle();
        yield new Decision.Accepted(course.events());
      }
    };
  }

  /** The room after {@code event}; the same for the same events, whenever and wherever. */
  public static Room evolve(Room room, RoomEvent event) {
    return Evolution.of(room, event);
  }

  /** When something happens by itself, and {@link Command.LookAtClock} should be given. */
  public static Optional<Instant> nextDeadline(Room room) {
    return switch (room.clock()) {
      case Clock.Running running -> Optional.of(running.nextDeadline());
      case Clock.Stopped _, Clock.Paused _ -> Optional.empty();
    };
  }

  private static Decision judge(Room room, Actor actor, Command command, Instant now) {
    return switch (command) {
      case Command.OfDelegate it -> byDelegate(room, actor, it, now);
      case Command.OfFacilitator it ->
          actor instanceof Actor.Facilitator
              ? FacilitatorCommands.decide(room, it, now)
              : new Decision.Rejected(new Refusal.NotForYourRole("the facilitator"));
      case Command.LookAtClock _, Command.RestoreLostTime _ ->
          actor instanceof Actor.Timekeeper ? new Decision.Accepted(List.of()) : onlyTheServer();
    };
  }

  private static Decision byDelegate(
      Room room, Actor actor, Command.OfDelegate command, Instant now) {
    return switch (actor) {
      case Actor.Delegate(var seat) ->
          room.delegations()
              .seat(seat)
              .map(sitting -> DelegateCommands.decide(room, sitting, command, now))
              .orElseGet(() -> new Decision.Rejected(new Refusal.UnknownSeat()));
      case Actor.Facilitator _, Actor.Timekeeper _ ->
          new Decision.Rejected(new Refusal.NotForYourRole("a delegate"));
    };
  }

  private static Decision onlyTheServer() {
    return new Decision.Rejected(new Refusal.NotForYourRole("the server's own clock"));
  }
}
