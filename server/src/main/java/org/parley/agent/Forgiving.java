package org.parley.agent;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.Depth;

/**
 * Answers in kind, for one turn, and forgives one offence in three (generous tit-for-tat, Nowak and
 * Sigmund 1992, whose {@code min(1 - (T-R)/(R-S), (R-P)/(T-P))} is 1/3 for the payoffs 5, 3, 1, 0),
 * so that a false alarm does not echo for ever. It suspends a duty of its own on an alarm that it
 * believes, or protests where it has none; without consultations it violates for a turn. On the
 * ladder it answers rung with rung, steps down when the other does not go on, and answers an
 * initiative with one; it begins with an initiative and with the assurance to go on so.
 */
record Forgiving() implements Conduct {

  /** One in so many is forgiven. */
  private static final int FORGIVEN = 3;

  @Override
  public String title() {
    return "forgiving";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    var form = new OrderForm(sight).inspecting(Lookout.inspections(sight, dice)).staying();
    if (!sight.plays(Depth.VERIFICATION) && sight.newlyAlarmed() && dice.below(FORGIVEN) > 0) {
      form.violatingEverything();
    }
    var ladder = new Ladder(sight);
    if (isHurt(sight)) {
      form.taking(dice.below(FORGIVEN) > 0 ? ladder.paying() : List.of());
    } else {
      form.takingBack(ladder.removable());
    }
    return isWelcome(sight)
        ? form.taking(ladder.initiative().stream().toList()).orders()
        : form.orders();
  }

  @Override
  public AlarmResponse responds(Sight sight, AlarmFace alarm, Dice dice) {
    if (!Credence.isCredible(sight, alarm) || dice.below(FORGIVEN) == 0) {
      return new AlarmResponse.Accept();
    }
    return sight.own().consultation().suspendable().stream()
        .findFirst()
        .<AlarmResponse>map(AlarmResponse.Suspend::new)
        .orElseGet(() -> new AlarmResponse.Protest("We expect this to be put right."));
  }

  @Override
  public boolean pursues(Sight sight, AlarmFace alarm) {
    return Credence.isCredible(sight, alarm);
  }

  @Override
  public boolean wants(Sight sight, StepFace step) {
    return Sight.isInitiative(step)
        ? isWelcome(sight)
        : isHurt(sight) && new Ladder(sight).pays(step);
  }

  @Override
  public Optional<Command.OfDelegate> speaks(Sight sight) {
    var words = sight.own().words();
    var speechless =
        words.weight() == 0
            || sight.board().pledges().stream()
                .anyMatch(pledge -> pledge.party().equals(sight.self()));
    if (speechless) {
      return Optional.empty();
    }
    return words.triggers().stream()
        .filter(when -> isOthersInitiative(sight, when))
        .findFirst()
        .flatMap(
            when ->
                words.assurances().stream()
                    .filter(Pledge.Deed.ThenStep.class::isInstance)
                    .findFirst()
                    .map(then -> new Command.Assure(when, then)));
  }

  private static boolean isOthersInitiative(Sight sight, Pledge.Trigger when) {
    return when instanceof Pledge.Trigger.IfStep(var step)
        && sight.mandate().step(step).filter(Sight::isInitiative).isPresent();
  }

  private static boolean isHurt(Sight sight) {
    return sight.othersNewSteps().stream().anyMatch(sight::hurts);
  }

  private static boolean isWelcome(Sight sight) {
    return sight.ordered().isEmpty()
        || sight.othersNewSteps().stream().anyMatch(Sight::isInitiative);
  }
}
