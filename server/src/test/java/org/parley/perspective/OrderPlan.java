package org.parley.perspective;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parley.negotiation.Ordered;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.SheetId;
import org.parley.scenario.StepId;

/** Orders that are made of what a delegation is offered. */
record OrderPlan(Ordered ordered) {

  /** Every inspection that can be spent; who can be inspected, shrouds what it may. */
  static OrderPlan watching(OwnLived.OrderChoices choices) {
    var ordered = Ordered.nothing();
    for (var budget : choices.budgets()) {
      for (var target : budget.targets().stream().limit(budget.perTurn()).toList()) {
        ordered = ordered.inspecting(budget.measure(), target.obligation());
      }
    }
    for (var measure : choices.access()) {
      ordered = ordered.meeting(measure, Orders.Access.MANAGED);
    }
    return new OrderPlan(ordered);
  }

  /** Openly, and as much as there is, of the duty that is watched best. */
  OrderPlan violatingMost(List<OwnLived.OwnDuty> duties) {
    var duty = duties.stream().max(Comparator.comparingDouble(OrderPlan::watched)).orElseThrow();
    return new OrderPlan(ordered.violating(duty.obligation(), duty.sizes().size()));
  }

  /** Covertly, and as little as there is, of the duty that is watched least. */
  OrderPlan violatingLeast(List<OwnLived.OwnDuty> duties) {
    return duties.stream()
        .min(Comparator.comparingDouble(OrderPlan::watched))
        .map(duty -> new OrderPlan(ordered.lying().violating(duty.obligation(), 1)))
        .orElseGet(() -> new OrderPlan(ordered.lying()));
  }

  static double watched(OwnLived.OwnDuty duty) {
    return duty.sizes().getLast().detection().inspected();
  }

  OrderPlan taking(Collection<StepId> steps) {
    var all = ordered;
    for (var step : steps) {
      all = all.taking(step);
    }
    return new OrderPlan(all);
  }

  OrderPlan reversing(Collection<StepId> steps) {
    var all = ordered;
    for (var step : steps) {
      all = all.reversing(step);
    }
    return new OrderPlan(all);
  }

  OrderPlan leaving(Collection<SheetId> agreements) {
    var all = ordered;
    for (var agreement : agreements) {
      all = all.leaving(agreement.value());
    }
    return new OrderPlan(all);
  }

  OrderPlan recalling(Collection<SheetId> agreements) {
    var all = ordered;
    for (var agreement : agreements) {
      all = all.recalling(agreement.value());
    }
    return new OrderPlan(all);
  }

  /** What was promised, as far as it is still to do. */
  OrderPlan keeping(List<Pledge.Deed> deeds, OwnLived.OrderChoices choices) {
    var plan = this;
    for (var deed : deeds) {
      plan =
          switch (deed) {
            case Pledge.Deed.ThenStep(var step) ->
                choices.steps().stream().anyMatch(it -> it.step().equals(step))
                    ? plan.taking(List.of(step))
                    : plan;
            case Pledge.Deed.ThenReverse(var step) -> plan.reversing(List.of(step));
            case Pledge.Deed.ThenNotice(var agreement) -> plan.leaving(List.of(agreement));
          };
    }
    return plan;
  }
}
