package org.parley.scoring;

import java.util.List;
import org.parley.negotiation.Finding;
import org.parley.negotiation.Lived;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Orders;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Obligation;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;

/**
 * What was true in one resolved turn.
 *
 * @param findings those of the turn
 */
record TurnFacts(Regime regime, LivedTurn turn, List<Finding> findings) {

  static List<TurnFacts> of(Regime regime, Lived lived) {
    return lived.turns().stream()
        .map(
            turn ->
                new TurnFacts(
                    regime,
                    turn,
                    lived.findings().stream().filter(it -> it.turn() == turn.turn()).toList()))
        .toList();
  }

  /** The duties in force, all parties'. Nothing binds without an agreement. */
  List<Obligation> duties() {
    return turn.duties(regime);
  }

  List<Obligation> duties(PartyId party) {
    return duties().stream().filter(duty -> duty.party().equals(party)).toList();
  }

  Orders orders(PartyId party) {
    return turn.orders().getOrDefault(party, Orders.NONE);
  }

  /** The size of the violation of a duty in force; 0 where it was kept. */
  int violated(Obligation duty) {
    return orders(duty.party()).violations().getOrDefault(duty.id(), 0);
  }

  boolean compliant(PartyId party) {
    return duties(party).stream().allMatch(duty -> violated(duty) == 0);
  }

  /** Whether an agreed measure gave an alarm on a duty that was violated. */
  boolean caught(Obligation duty) {
    return violated(duty) > 0 && alarms(duty) > 0;
  }

  /** The alarms that agreed measures gave on a duty. */
  long alarms(Obligation duty) {
    return findings.stream()
        .filter(finding -> finding.owner().isEmpty())
        .filter(Finding::alarm)
        .filter(finding -> finding.obligation().equals(duty.id()))
        .count();
  }

  /** How the obliged party meets inspections by a measure. */
  Orders.Access access(Obligation duty, MeasureId measure) {
    return orders(duty.party()).access().getOrDefault(measure, Orders.Access.FULL);
  }

  /** The inspections that a party spent on duties in force, by measures in use. */
  List<Orders.Inspection> inspections(PartyId inspector) {
    return turn.inspections(regime, inspector);
  }
}
