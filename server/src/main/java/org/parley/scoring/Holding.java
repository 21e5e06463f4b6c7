package org.parley.scoring;

import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Room;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;

/**
 * What held at some moment.
 *
 * @param outcome the option of every issue
 * @param deal whether any agreement was in force
 */
record Holding(Package outcome, boolean deal) {

  static Holding in(Room room) {
    return new Holding(room.outcome(), !room.table().inForce().isEmpty());
  }

  static Holding in(LivedTurn turn) {
    return new Holding(turn.outcome(), turn.deal());
  }

  /** The worth of the outcome; without an agreement that of no deal. */
  long worth(Preferences preferences) {
    return (deal ? preferences.worth(outcome) : preferences.reservation()).value();
  }
}
