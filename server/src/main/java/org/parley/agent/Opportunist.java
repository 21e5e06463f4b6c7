package org.parley.agent;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.parley.negotiation.Orders;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.OwnLived.OwnDuty;
import org.parley.scenario.ObligationId;

/**
 * Violates what its deterrence inequality does not keep it from: where the margin of the most
 * tempting size is negative under the detection that it sees. It expects to be inspected where it
 * was in the turn before, and only there.
 */
record Opportunist() implements Conduct {

  @Override
  public String title() {
    return "opportunist";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    return Conduct.ordering(sight, violations(sight), Set.of(), Set.of());
  }

  private static Map<ObligationId, Integer> violations(Sight sight) {
    var violations = new TreeMap<ObligationId, Integer>();
    for (var duty : sight.own().duties()) {
      tempting(sight, duty).ifPresent(size -> violations.put(duty.obligation(), size));
    }
    return violations;
  }

  private static OptionalInt tempting(Sight sight, OwnDuty duty) {
    var inspected =
        sight.board().inspections().stream()
            .anyMatch(inspection -> inspection.obligation().equals(duty.obligation()));
    ToDoubleFunction<Likelihood> expected =
        margin -> inspected ? margin.inspected() : margin.without();
    var best = OptionalInt.empty();
    var least = 0.0;
    for (var size = 1; size <= duty.sizes().size(); size++) {
      Optional<Likelihood> margin = duty.sizes().get(size - 1).margin();
      if (margin.isPresent() && expected.applyAsDouble(margin.get()) < least) {
        least = expected.applyAsDouble(margin.get());
        best = OptionalInt.of(size);
      }
    }
    return best;
  }
}
