package org.parley.agent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Orders;
import org.parley.perspective.LivedBoard;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnBoard.Worth;
import org.parley.perspective.OwnLived;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/**
 * What a delegation sees and remembers while it lives under a treaty.
 *
 * @param mandate what it has read
 * @param board what all see
 * @param own what it alone sees
 * @param holding what holds now is worth to it, where points are shown
 * @param ordered its own orders by turn
 * @param before the steps that were in place when it wrote its newest orders
 */
record Sight(
    LivedMandate mandate,
    LivedBoard board,
    OwnLived own,
    Optional<Worth> holding,
    Map<Integer, Orders> ordered,
    Set<StepId> before) {

  PartyId self() {
    return mandate.party();
  }

  boolean plays(Depth depth) {
    return mandate.plays(depth);
  }

  /** Alarms on others' obligations, of all turns. */
  List<AlarmFace> alarmsAgainstOthers() {
    return board.alarms().stream().filter(alarm -> !alarm.accused().equals(self())).toList();
  }

  /** Whether there was one in the turn before. */
  boolean newlyAlarmed() {
    return alarmsAgainstOthers().stream().anyMatch(alarm -> alarm.turn() == board.turn() - 1);
  }

  /** Whether the delegation itself ordered what it is accused of. */
  boolean isGuilty(AlarmFace alarm) {
    return ordered
        .getOrDefault(alarm.turn(), Orders.NONE)
        .violations()
        .containsKey(alarm.obligation());
  }

  boolean isInForce(ObligationId duty) {
    return board.duties().stream()
        .anyMatch(face -> face.obligation().equals(duty) && !face.suspended());
  }

  /** Others' steps in place. */
  List<StepFace> othersSteps() {
    return board.steps().stream()
        .flatMap(step -> mandate.step(step).stream())
        .filter(step -> !step.party().equals(self()))
        .toList();
  }

  /** Those of them that came with the newest resolution. */
  List<StepFace> othersNewSteps() {
    return othersSteps().stream().filter(step -> !before.contains(step.step())).toList();
  }

  static boolean isInitiative(StepFace step) {
    return step.kind() == Step.Kind.INITIATIVE;
  }

  /** Whether it is a rung of the ladder that hurts this party. */
  boolean hurts(StepFace step) {
    return !isInitiative(step) && mandate.worth(step) < 0;
  }
}
