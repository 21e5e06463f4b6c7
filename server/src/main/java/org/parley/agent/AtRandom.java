package org.parley.agent;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.negotiation.Orders;
import org.parley.scenario.ObligationId;

/**
 * Violates each duty in one turn out of four, in any size, declares the truth all the same, and
 * spends an inspection of each budget anywhere. Nobody would; it is there to count by.
 */
record AtRandom() implements Conduct {

  private static final int TURNS_PER_VIOLATION = 4;

  @Override
  public String title() {
    return "at-random";
  }

  @Override
  public boolean talks() {
    return false;
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    var violations = new TreeMap<ObligationId, Integer>();
    for (var duty : sight.own().duties()) {
      if (dice.below(TURNS_PER_VIOLATION) == 0) {
        violations.put(duty.obligation(), 1 + dice.below(duty.sizes().size()));
      }
    }
    return new Orders(
        violations,
        true,
        Lookout.inspections(sight, dice),
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }
}
