package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.RoomEvent.TensionMoved;
import org.parley.negotiation.RoomEvent.TensionMoved.Cause;
import org.parley.scenario.Depth;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;
import org.parley.scenario.Tension;

/** How tension moves, and why. Where it is not played, it stays. */
final class TensionMoves {

  private static final int MOST = 100;

  private TensionMoves() {}

  /**
   * Moves tension by the sum of the causes. It never leaves the scale: what would lead beyond its
   * end is a cause of its own, so that the causes always add up to the move.
   */
  static List<RoomEvent> by(Room room, List<Cause> causes) {
    var moving = causes.stream().filter(cause -> cause.by() != 0).toList();
    if (moving.isEmpty() || !Depths.plays(room, Depth.VERIFICATION)) {
      return List.of();
    }
    var from = room.lived().tension();
    var sum = from + moving.stream().mapToInt(Cause::by).sum();
    var to = clamped(sum);
    var because = new ArrayList<>(moving);
    if (to != sum) {
      because.add(new Cause("The scale ends at " + to, to - sum));
    }
    return List.of(new TensionMoved(from, to, because));
  }

  /** Moves tension at once, for one public act. */
  static List<RoomEvent> by(Room room, String what, int points) {
    return by(room, List.of(new Cause(what, points)));
  }

  static int clamped(int tension) {
    return Math.clamp(tension, 0, MOST);
  }

  /**
   * What moved it in the resolution so far, and then the way back: after all causes tension returns
   * by a share of its distance to the baseline, rounded half away from zero.
   */
  static List<Cause> causes(Room room, List<RoomEvent> resolved) {
    var causes = new ArrayList<Cause>();
    resolved.forEach(event -> cause(room, event).ifPresent(causes::add));
    causes.add(back(room, causes));
    return causes;
  }

  private static Optional<Cause> cause(Room room, RoomEvent event) {
    if (event instanceof RoomEvent.StepTaken taken) {
      return Optional.of(taken(room, taken.step()));
    }
    if (event instanceof RoomEvent.StepReversed reversed) {
      return Optional.of(reversed(room, reversed.step()));
    }
    if (event instanceof RoomEvent.AlarmRaised alarm) {
      return Optional.of(alarm(room, alarm.obligation()));
    }
    return event instanceof RoomEvent.InspectionSpent spent
            && spent.access() == Orders.Access.REFUSED
        ? Optional.of(refusal(room, spent.obligation()))
        : Optional.empty();
  }

  private static Cause taken(Room room, StepId id) {
    var step = step(room, id);
    return new Cause(step.headline(), step.tension());
  }

  private static Cause reversed(Room room, StepId id) {
    var step = step(room, id);
    var how = StepOrders.isForbidden(room, step) ? "Taken back as agreed: " : "Taken back: ";
    return new Cause(how + step.label(), -step.tension());
  }

  private static Cause alarm(Room room, ObligationId id) {
    var about = room.nameOf(duty(room, id).party());
    return new Cause("Alarm over " + about, tension(room).alarm());
  }

  private static Cause refusal(Room room, ObligationId id) {
    var by = room.nameOf(duty(room, id).party());
    return new Cause("Inspection refused by " + by, tension(room).refusal());
  }

  private static Cause back(Room room, List<Cause> causes) {
    var moved = clamped(room.lived().tension() + causes.stream().mapToInt(Cause::by).sum());
    var way = (tension(room).baseline() - moved) * tension(room).back();
    var by = (int) (Math.signum(way) * Math.round(Math.abs(way)));
    return new Cause(by < 0 ? "Things calm down" : "The old worries return", by);
  }

  private static Tension tension(Room room) {
    return room.scenario().regime().implementation().tension();
  }

  private static Step step(Room room, StepId id) {
    return room.scenario().regime().implementation().step(id).orElseThrow();
  }

  private static Obligation duty(Room room, ObligationId id) {
    return room.scenario().regime().obligation(id).orElseThrow();
  }
}
