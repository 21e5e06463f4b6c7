package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Regime;
import org.parley.scenario.Temptation;

/** Builds what agreements oblige to and how it is verified. */
final class Regimes {

  private Regimes() {}

  static Regime regime(Field regime) {
    return new Regime(
        decimal(regime, "discount"),
        regime.list("obligations").stream().map(Regimes::obligation).toList(),
        regime.list("measures").stream().map(Regimes::measure).toList(),
        Implementation.NONE);
  }

  private static Obligation obligation(Field obligation) {
    return new Obligation(
        new ObligationId(obligation.text("id")),
        new PartyId(obligation.text("party")),
        Terms.combination(obligation.at("when")),
        obligation.text("duty"),
        obligation.text("breach"),
        List.of("one step"));
  }

  private static Measure measure(Field measure) {
    return new Measure(
        new MeasureId(measure.text("id")),
        measure.text("label"),
        Terms.combination(measure.at("when")),
        measure.texts("watches").stream().map(ObligationId::new).collect(InOrder.toSet()),
        decimal(measure, "detection"),
        decimal(measure, "falseAlarm"),
        1,
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Map<ObligationId, Temptation> temptations(Field temptations) {
    return temptations.names().stream()
        .collect(InOrder.toMap(ObligationId::new, duty -> temptation(temptations.at(duty))));
  }

  private static Temptation temptation(Field temptation) {
    return new Temptation(
        List.of(new Points(temptation.number("gain"))),
        new Points(temptation.number("loss")),
        temptation.at("kept").node().asBoolean());
  }

  private static double decimal(Field holder, String name) {
    return holder.at(name).node().asDouble();
  }
}
