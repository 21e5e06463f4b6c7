package org.parley.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.SheetId;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.Depth;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.StepId;

/**
 * Orders on the way to being sealed. Whoever violates does not declare it, where declarations are
 * played, and shrouds what it may while it is inspected. A word that is due is kept where it can
 * be.
 */
final class OrderForm {

  private final Sight sight;
  private final Map<ObligationId, Integer> violations = new TreeMap<>();
  private final Set<Orders.Inspection> inspections = new LinkedHashSet<>();
  private final Set<StepId> steps = new LinkedHashSet<>();
  private final Set<StepId> reversals = new LinkedHashSet<>();
  private final Set<SheetId> notices = new LinkedHashSet<>();
  private final Set<SheetId> recalls = new LinkedHashSet<>();

  OrderForm(Sight sight) {
    this.sight = sight;
  }

  OrderForm violating(Map<ObligationId, Integer> sizes) {
    violations.putAll(sizes);
    return this;
  }

  /** Every own duty is violated as far as it can be. */
  OrderForm violatingEverything() {
    sight.own().duties().forEach(duty -> violations.put(duty.obligation(), duty.sizes().size()));
    return this;
  }

  OrderForm inspecting(Collection<Orders.Inspection> spent) {
    inspections.addAll(spent);
    return this;
  }

  OrderForm taking(Collection<StepFace> chosen) {
    chosen.forEach(step -> steps.add(step.step()));
    return this;
  }

  OrderForm takingBack(Collection<StepId> chosen) {
    reversals.addAll(chosen);
    return this;
  }

  /** Gives notice of every agreement. */
  OrderForm leaving() {
    notices.addAll(sight.own().choices().notices());
    return this;
  }

  /** Takes back every notice that can be, also those that voters at home forced. */
  OrderForm staying() {
    recalls.addAll(sight.own().choices().recalls());
    return this;
  }

  Orders orders() {
    keepWords();
    return new Orders(
        violations,
        violations.isEmpty() || !sight.plays(Depth.VERIFICATION),
        inspections,
        access(),
        steps,
        reversals,
        notices,
        recalls);
  }

  private Map<MeasureId, Orders.Access> access() {
    var access = new LinkedHashMap<MeasureId, Orders.Access>();
    if (!violations.isEmpty()) {
      sight.own().choices().access().forEach(it -> access.put(it, Orders.Access.MANAGED));
    }
    return access;
  }

  private void keepWords() {
    var open = new ArrayList<StepId>();
    new Ladder(sight).open().forEach(step -> open.add(step.step()));
    for (var pledge : sight.board().pledges()) {
      if (pledge.party().equals(sight.self())
          && pledge.state() instanceof Pledge.State.Due
          && pledge.then() instanceof Pledge.Deed.ThenStep(var step)
          && open.contains(step)) {
        steps.add(step);
      }
    }
  }
}
