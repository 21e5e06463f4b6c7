package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The room's clock, owned by the server. */
public sealed interface Clock {

  /** No phase runs against time. */
  record Stopped() implements Clock {}

  /**
   * Time runs.
   *
   * @param phaseEnds when the phase ends, or the grace time where {@code inGrace}
   * @param floorEnds when the holder of the floor loses it, where someone holds it against time
   * @param inGrace whether the phase is over and only waits for delegations that owe an answer
   */
  record Running(Instant phaseEnds, Optional<Instant> floorEnds, boolean inGrace) implements Clock {

    /** The next moment at which something happens by itself. */
    Instant nextDeadline() {
      return floorEnds.filter(floor -> floor.isBefore(phaseEnds)).orElse(phaseEnds);
    }
  }

  /** Time stands still with so much left. */
  record Paused(Duration phaseLeft, Optional<Duration> floorLeft, boolean inGrace)
      implements Clock {}

  /** Whether the phase is over and only waits for answers. */
  default boolean inGrace() {
    return switch (this) {
      case Stopped _ -> false;
      case Running running -> running.inGrace;
      case Paused paused -> paused.inGrace;
    };
  }

  /** Where no phase runs against time, no floor does. */
  default Clock withFloor(Optional<Instant> until) {
    return switch (this) {
      case Stopped stopped -> stopped;
      case Running running -> new Running(running.phaseEnds, until, running.inGrace);
      case Paused paused -> new Paused(paused.phaseLeft, Optional.empty(), paused.inGrace);
    };
  }

  /**
   * More time for the phase; an extension in the grace time reopens it.
   *
   * @param floorToo whether a floor that lasts to the end of the phase still does
   */
  default Clock extended(Duration by, boolean floorToo) {
    return switch (this) {
      case Stopped stopped -> stopped;
      case Running(var phase, var floor, var _) -> {
        var grows = floorToo && floor.equals(Optional.of(phase));
        yield new Running(phase.plus(by), grows ? floor.map(end -> end.plus(by)) : floor, false);
      }
      case Paused(var phase, var floor, var _) -> {
        var grows = floorToo && floor.equals(Optional.of(phase));
        yield new Paused(phase.plus(by), grows ? floor.map(left -> left.plus(by)) : floor, false);
      }
    };
  }

  /** Every running deadline comes later. */
  default Clock postponed(Duration by) {
    return switch (this) {
      case Stopped stopped -> stopped;
      case Running(var phase, var floor, var inGrace) ->
          new Running(phase.plus(by), floor.map(end -> end.plus(by)), inGrace);
      case Paused paused -> paused;
    };
  }
}
