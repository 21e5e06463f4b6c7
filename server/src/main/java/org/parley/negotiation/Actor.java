package org.parley.negotiation;

/** Who gives a command. Taken from the signed-in principal, never from the command itself. */
public sealed interface Actor {

  /** A delegate on a seat. */
  record Delegate(SeatId seat) implements Actor {}

  /** The teacher who runs the exercise. */
  record Facilitator() implements Actor {}

  /** The server's own clock. */
  record Timekeeper() implements Actor {}
}
