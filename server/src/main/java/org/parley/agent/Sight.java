package org.parley.agent;

import java.util.List;
import org.parley.perspective.LivedBoard;
import org.parley.perspective.OwnLived;
import org.parley.scenario.PartyId;

/**
 * What a delegation sees while it lives under a treaty: what all see, and what it alone sees.
 *
 * @param declares whether declarations, and notices of withdrawal, are part of the play
 */
record Sight(PartyId self, LivedBoard board, OwnLived own, boolean declares) {

  /** Alarms on others' obligations, of all turns. */
  List<LivedBoard.AlarmFace> alarmsAgainstOthers() {
    return board.alarms().stream().filter(alarm -> !alarm.accused().equals(self)).toList();
  }

  /** Whether there was one in the turn before. */
  boolean newlyAlarmed() {
    return alarmsAgainstOthers().stream().anyMatch(alarm -> alarm.turn() == board.turn() - 1);
  }
}
