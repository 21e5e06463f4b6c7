package org.parley.agent;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.Orders;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnLived.OwnDuty;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.ObligationId;

/**
 * Violates a duty exactly where its deterrence inequality fails, in the size whose margin is most
 * negative, under the detection that it sees. It expects to be inspected where it was in the turn
 * before, and only there. It denies what it did, punishes nobody, since the regime that it cheats
 * pays, takes every rung that pays and that no duty forbids, and leaves what is worth less to it
 * than no deal.
 */
record Opportunist() implements Conduct {

  @Override
  public String title() {
    return "opportunist";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    var form = new OrderForm(sight).violating(violations(sight)).taking(new Ladder(sight).paying());
    var loses = sight.holding().filter(worth -> worth.surplus() < 0).isPresent();
    return (loses ? form.leaving() : form.staying()).orders();
  }

  @Override
  public AlarmAnswer answers(Sight sight, AlarmFace alarm) {
    return sight.isGuilty(alarm)
        ? new AlarmAnswer.Explain("This was misread: nothing of the kind has happened.")
        : new AlarmAnswer.InviteVisit();
  }

  @Override
  public boolean wants(Sight sight, StepFace step) {
    return new Ladder(sight).pays(step);
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
