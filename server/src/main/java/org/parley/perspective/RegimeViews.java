package org.parley.perspective;

import java.util.Optional;
import org.parley.negotiation.Reputation;
import org.parley.negotiation.RoomSettings.Implementing;
import org.parley.perspective.RegimeView.CreditRules;
import org.parley.perspective.RegimeView.DampingFace;
import org.parley.perspective.RegimeView.LivedRules;
import org.parley.perspective.RegimeView.MeasureFace;
import org.parley.perspective.RegimeView.ObligationFace;
import org.parley.perspective.RegimeView.StepFace;
import org.parley.perspective.RegimeView.TensionRules;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Regime;
import org.parley.scenario.Step;
import org.parley.scenario.Tension;

/** Builds what everyone may know of duties and their verification. */
final class RegimeViews {

  private RegimeViews() {}

  static RegimeView of(Regime regime, Implementing settings) {
    return new RegimeView(
        regime.obligations().stream().map(RegimeViews::face).toList(),
        regime.measures().stream().map(RegimeViews::face).toList(),
        settings.turns() == 0
            ? Optional.empty()
            : Optional.of(rules(regime.implementation(), settings)));
  }

  private static ObligationFace face(Obligation it) {
    return new ObligationFace(
        it.id(), it.party(), it.when().options(), it.duty(), it.breach(), it.sizes());
  }

  private static MeasureFace face(Measure it) {
    return new MeasureFace(
        it.id(),
        it.label(),
        it.when().options(),
        it.watches(),
        it.detection(),
        it.falseAlarm(),
        it.confirmations(),
        it.sites(),
        it.data(),
        it.quota());
  }

  private static LivedRules rules(Implementation plan, Implementing settings) {
    return new LivedRules(
        settings.depth(),
        plan.notice(),
        plan.visitDetection(),
        plan.visitFalseAlarm(),
        plan.audience(),
        new CreditRules(Reputation.KEPT, Reputation.BROKEN),
        rules(plan.tension()),
        plan.steps().stream().map(RegimeViews::face).toList(),
        plan.tension().damping().stream()
            .map(it -> new DampingFace(it.when().options(), it.share()))
            .toList());
  }

  private static TensionRules rules(Tension it) {
    return new TensionRules(
        it.start(),
        it.baseline(),
        it.back(),
        it.statement(),
        it.alarm(),
        it.refusal(),
        it.protest(),
        it.breach());
  }

  private static StepFace face(Step it) {
    return new StepFace(
        it.id(),
        it.party(),
        it.kind(),
        it.label(),
        it.headline(),
        it.needs(),
        it.host(),
        it.theatre(),
        it.tension(),
        it.forbiddenBy());
  }
}
