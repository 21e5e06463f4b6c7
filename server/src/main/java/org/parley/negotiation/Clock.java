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
  record Running(Instant phaseEnds, Optional<Instant> floorEnds, boolean inGrace)
      implements Clock {}

  /** Time stands still with so much left. */
  record Paused(Duration phaseLeft, Optional<Duration> floorLeft, boolean inGrace)
      implements Clock {}
}
