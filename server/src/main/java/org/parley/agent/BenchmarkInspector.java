package org.parley.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Orders;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnLived.BudgetFace;
import org.parley.verification.InspectionGame;

/**
 * Complies, and spends its inspections with the chances of Dresher's inspection game. It knows
 * neither what others would gain, so that it takes being caught to cost as much as an undetected
 * violation brings, nor how many turns are to come, so that it plans for some and then again. The
 * quota is shared out evenly over what can be inspected. It calls every alarm that waits before the
 * commission, protests where it believes one, and leaves it at that.
 */
record BenchmarkInspector() implements Conduct {

  private static final InspectionGame GAME = new InspectionGame(1);

  /** Turns of one plan. */
  private static final int PLANNED = 4;

  /** Chances are thrown in so many parts. */
  private static final int PARTS = 1_000_000;

  @Override
  public String title() {
    return "benchmark-inspector";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    var inspections = new LinkedHashSet<Orders.Inspection>();
    sight
        .own()
        .choices()
        .budgets()
        .forEach(budget -> inspections.addAll(inspections(sight, budget, dice)));
    return new OrderForm(sight).inspecting(inspections).staying().orders();
  }

  @Override
  public AlarmResponse responds(Sight sight, AlarmFace alarm, Dice dice) {
    return Credence.isCredible(sight, alarm)
        ? new AlarmResponse.Protest("What was found has to be explained.")
        : new AlarmResponse.Accept();
  }

  @Override
  public boolean pursues(Sight sight, AlarmFace alarm) {
    return true;
  }

  /** Shows what its own means have found where that alone is credible. */
  @Override
  public Optional<Command.OfDelegate> speaks(Sight sight) {
    return sight.own().findings().stream()
        .filter(finding -> finding.alarm() && !finding.revealed())
        .filter(finding -> sight.isInForce(finding.obligation()))
        .filter(Credence::isCredible)
        .findFirst()
        .map(finding -> new Command.RevealFinding(finding.finding()));
  }

  private static Set<Orders.Inspection> inspections(Sight sight, BudgetFace budget, Dice dice) {
    var targets = new ArrayList<>(budget.targets());
    var spent = new LinkedHashSet<Orders.Inspection>();
    if (targets.isEmpty()) {
      return spent;
    }
    for (var place = targets.size() - 1; place > 0; place--) {
      Collections.swap(targets, place, dice.below(place + 1));
    }
    var chance = chance(sight.board().turn(), budget.perTurn(), targets.size());
    for (var target : targets) {
      if (spent.size() < budget.perTurn() && dice.below(PARTS) < chance * PARTS) {
        spent.add(new Orders.Inspection(budget.measure(), target.obligation()));
      }
    }
    return spent;
  }

  private static double chance(int turn, int perTurn, int targets) {
    var inspections = Math.min(PLANNED, Math.max(1, PLANNED * perTurn / targets));
    return GAME.schedule(PLANNED, inspections)[turn % PLANNED];
  }
}
