package org.parley.exercise;

import org.parley.negotiation.Refusal;

/** What the sender of a command hears. */
public sealed interface Answer {

  /**
   * Stored, durably.
   *
   * @param seq the room's sequence number after it
   */
  record Accepted(long seq) implements Answer {}

  record Refused(Refusal reason) implements Answer {}
}
