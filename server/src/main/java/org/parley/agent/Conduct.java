package org.parley.agent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.negotiation.Orders;
import org.parley.negotiation.SheetId;
import org.parley.scenario.ObligationId;

/** How a party lives under what it has signed. */
public sealed interface Conduct
    permits AlwaysComply, GrimTrigger, Forgiving, Opportunist, BenchmarkInspector, AtRandom {

  /** The name by which the command line calls it. */
  String title();

  /** What it orders for the running turn. */
  Orders orders(Sight sight, Dice dice);

  /** All, in the order in which they are dealt. */
  static List<Conduct> all() {
    return List.of(
        new AlwaysComply(),
        new GrimTrigger(),
        new Forgiving(),
        new Opportunist(),
        new BenchmarkInspector());
  }

  /** Nobody's policy; to count frequencies by. */
  static Conduct atRandom() {
    return new AtRandom();
  }

  /** Every own duty is violated as far as it can be. */
  static Map<ObligationId, Integer> everything(Sight sight) {
    var violations = new TreeMap<ObligationId, Integer>();
    sight.own().duties().forEach(duty -> violations.put(duty.obligation(), duty.sizes().size()));
    return violations;
  }

  /** Whoever violates does not declare it, where declarations are played. */
  static Orders ordering(
      Sight sight,
      Map<ObligationId, Integer> violations,
      Set<Orders.Inspection> inspections,
      Set<SheetId> notices) {
    return new Orders(
        violations,
        violations.isEmpty() || !sight.declares(),
        inspections,
        Map.of(),
        Set.of(),
        Set.of(),
        notices,
        Set.of());
  }
}
