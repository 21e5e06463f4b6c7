package org.parley.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Regime;
import org.parley.scenario.StepId;

/**
 * What was so in one resolved turn; scores are read from it.
 *
 * @param turn the number of the turn in the room
 * @param outcome the option that held for every issue
 * @param deal whether any agreement was in force
 * @param suspended the obligations that were held back
 * @param orders what each staffed or unstaffed negotiating party ordered, as it counted; what of it
 *     had lost its ground by then came to nothing and stays the party's secret
 * @param steps the steps in place after the resolution
 * @param tension after the resolution
 */
public record LivedTurn(
    int turn,
    Package outcome,
    boolean deal,
    Set<ObligationId> suspended,
    Map<PartyId, Orders> orders,
    Set<StepId> steps,
    int tension) {

  /** The duties in force, all parties'. Nothing binds without an agreement. */
  public List<Obligation> duties(Regime regime) {
    return deal
        ? regime.obligations(outcome).stream()
            .filter(duty -> !suspended.contains(duty.id()))
            .toList()
        : List.of();
  }

  /**
   * The inspections that a party spent: those it ordered on duties in force, by measures in use.
   */
  public List<Orders.Inspection> inspections(Regime regime, PartyId inspector) {
    var duties = duties(regime).stream().map(Obligation::id).toList();
    return orders.getOrDefault(inspector, Orders.NONE).inspections().stream()
        .filter(it -> duties.contains(it.obligation()))
        .filter(
            it ->
                regime.measures(outcome, it.obligation()).stream()
                    .anyMatch(measure -> measure.id().equals(it.measure())))
        .toList();
  }
}
