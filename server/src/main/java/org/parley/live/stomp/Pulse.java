package org.parley.live.stomp;

import java.time.Duration;

/**
 * Whether the two ends tell each other that they are there, as CONNECT and CONNECTED have settled
 * it.
 *
 * @param beats whether the client wants to hear heart-beats
 * @param limit how long the client may be silent
 */
record Pulse(boolean beats, Duration limit) {

  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  /** Before CONNECT nothing is sent, and it must come soon. */
  static Pulse beforeConnect(LinkSettings settings) {
    return new Pulse(false, settings.patience());
  }

  /**
   * @param offered the client's header {@code heart-beat}: how often it can send and wants to
   *     receive, in milliseconds; zero for never
   */
  static Pulse settle(long[] offered, LinkSettings settings) {
    var sends = Duration.ofMillis(offered[0]);
    var slower = sends.compareTo(settings.heartBeat()) > 0 ? sends : settings.heartBeat();
    return new Pulse(offered[1] > 0, sends.isZero() ? FOREVER : slower.multipliedBy(3));
  }

  boolean isOver(long silentNanos) {
    return silentNanos > limit.toNanos();
  }
}
