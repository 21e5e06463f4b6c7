package org.parley.agent;

import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Orders;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.scenario.Depth;

/**
 * Complies until the first alarm against another that it believes, and punishes for good (Friedman
 * 1971; under imperfect monitoring it ends even honest regimes, Green and Porter 1984). It declares
 * a material breach; where it cannot, it gives notice and violates all it can until it is out.
 * Without consultations it believes every alarm. On the ladder it arms for good once another's rung
 * hurts it.
 */
record GrimTrigger() implements Conduct {

  @Override
  public String title() {
    return "grim-trigger";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    var form = new OrderForm(sight);
    if (isBetrayed(sight)) {
      form.violatingEverything().leaving();
    } else {
      form.inspecting(Lookout.inspections(sight, dice)).staying();
    }
    return isProvoked(sight) ? form.taking(new Ladder(sight).paying()).orders() : form.orders();
  }

  @Override
  public AlarmAnswer answers(Sight sight, AlarmFace alarm) {
    return sight.isGuilty(alarm)
        ? new AlarmAnswer.Admit("We no longer keep what others do not keep.")
        : new AlarmAnswer.InviteVisit();
  }

  @Override
  public AlarmResponse responds(Sight sight, AlarmFace alarm, Dice dice) {
    if (!Credence.isCredible(sight, alarm)) {
      return new AlarmResponse.Accept();
    }
    return sight.own().consultation().breaches().stream()
        .findFirst()
        .<AlarmResponse>map(choice -> new AlarmResponse.DeclareBreach(choice.agreement()))
        .orElseGet(() -> new AlarmResponse.Protest("This will not be forgotten."));
  }

  @Override
  public boolean pursues(Sight sight, AlarmFace alarm) {
    return Credence.isCredible(sight, alarm);
  }

  @Override
  public boolean wants(Sight sight, StepFace step) {
    return isProvoked(sight) && new Ladder(sight).pays(step);
  }

  private static boolean isBetrayed(Sight sight) {
    return sight.alarmsAgainstOthers().stream()
        .anyMatch(alarm -> !sight.plays(Depth.VERIFICATION) || Credence.isCredible(sight, alarm));
  }

  private static boolean isProvoked(Sight sight) {
    return isBetrayed(sight) || sight.othersSteps().stream().anyMatch(sight::hurts);
  }
}
