package org.parley.negotiation;

/** Where the play of a room stands. Turns count from 1. */
public sealed interface Stage {

  /** The room is dealt; nobody has begun to read. */
  record Waiting() implements Stage {}

  /** Delegations read and prepare. */
  record Briefing() implements Stage {}

  /** The floor goes round; each delegation speaks once. */
  record Statements(int turn) implements Stage {}

  /** Packages are tabled, amended, adopted. */
  record Negotiation(int turn) implements Stage {}

  /** Heads of delegation confirm what was agreed in this turn, or do not. */
  record Ratification(int turn) implements Stage {}

  /** Delegations write sealed orders for a turn of life under the treaty, or without one. */
  record Ordering(int turn) implements Stage {}

  /** The turn is resolved and its bulletin out: alarms are discussed, packages tabled again. */
  record Consultation(int turn) implements Stage {}

  /** The play is over; what is in force stands, and where nothing is, there is no deal. */
  record Closed() implements Stage {}

  /** The turn that is played; 0 before the first and after the last. */
  default int turnNumber() {
    return switch (this) {
      case Waiting _, Briefing _, Closed _ -> 0;
      case Statements(var turn) -> turn;
      case Negotiation(var turn) -> turn;
      case Ratification(var turn) -> turn;
      case Ordering(var turn) -> turn;
      case Consultation(var turn) -> turn;
    };
  }
}
