package org.parley.agent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.negotiation.Orders;

/**
 * The signal that a strategy of triggers waits for. Theory takes it as given; here it has to be
 * bought, so one inspection of each budget is spent in every turn, anywhere.
 */
final class Lookout {

  private Lookout() {}

  static Set<Orders.Inspection> inspections(Sight sight, Dice dice) {
    var inspections = new LinkedHashSet<Orders.Inspection>();
    for (var budget : sight.own().choices().budgets()) {
      if (!budget.targets().isEmpty()) {
        var target = budget.targets().get(dice.below(budget.targets().size()));
        inspections.add(new Orders.Inspection(budget.measure(), target.obligation()));
      }
    }
    return inspections;
  }
}
