package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.scenario.Implementation;
import org.parley.scenario.Measure;
import org.parley.scenario.MeasureId;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Quota;
import org.parley.scenario.Regime;
import org.parley.scenario.Sites;
import org.parley.scenario.Temptation;

/** Builds what agreements oblige to and how it is verified. */
final class Regimes {

  private Regimes() {}

  static Regime regime(Field regime) {
    return new Regime(
        regime.decimal("discount"),
        regime.list("obligations").stream().map(Regimes::obligation).toList(),
        regime.list("measures").stream().map(Regimes::measure).toList(),
        regime
            .find("implementation")
            .map(Implementations::implementation)
            .orElse(Implementation.NONE));
  }

  private static Obligation obligation(Field obligation) {
    return new Obligation(
        new ObligationId(obligation.text("id")),
        new PartyId(obligation.text("party")),
        Terms.combination(obligation.at("when")),
        obligation.text("duty"),
        obligation.text("breach"),
        sizes(obligation));
  }

  /** The sizes of a violation; an obligation that names none can be violated in one. */
  static List<String> sizes(Field obligation) {
    return obligation.find("sizes").isPresent()
        ? obligation.texts("sizes")
        : List.of("one violation");
  }

  private static Measure measure(Field measure) {
    return new Measure(
        new MeasureId(measure.text("id")),
        measure.text("label"),
        Terms.combination(measure.at("when")),
        duties(measure, "watches"),
        measure.decimal("detection"),
        measure.decimal("falseAlarm"),
        measure.numberOr("confirmations", 1),
        measure.find("sites").map(Regimes::sites),
        measure.find("data").isPresent() && measure.isTrue("data"),
        measure.find("quota").map(Regimes::quota));
  }

  static Set<ObligationId> duties(Field holder, String name) {
    return holder.texts(name).stream().map(ObligationId::new).collect(InOrder.toSet());
  }

  private static Sites sites(Field sites) {
    return new Sites(sites.number("all"), sites.number("visited"), sites.number("hiding"));
  }

  private static Quota quota(Field quota) {
    return new Quota(
        Terms.parties(quota, "inspectors"),
        quota.number("perTurn"),
        quota.isTrue("refusable"),
        quota.decimal("managedShare"),
        quota.points("cost"));
  }

  static Map<ObligationId, Temptation> temptations(Field temptations) {
    return temptations.names().stream()
        .collect(InOrder.toMap(ObligationId::new, duty -> temptation(temptations.at(duty))));
  }

  private static Temptation temptation(Field temptation) {
    return new Temptation(
        gains(temptation).stream().map(gain -> new Points(gain.node().asInt())).toList(),
        temptation.points("loss"),
        temptation.isTrue("kept"));
  }

  /** A number, or one for each size. */
  static List<Field> gains(Field temptation) {
    var gain = temptation.at("gain");
    return gain.node().isArray() ? gain.items() : List.of(gain);
  }
}
