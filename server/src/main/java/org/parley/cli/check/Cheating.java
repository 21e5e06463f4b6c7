package org.parley.cli.check;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;
import org.parley.scenario.Regime;
import org.parley.verification.Chances;
import org.parley.verification.Detector;
import org.parley.verification.Deterrence;
import org.parley.verification.Probability;

/**
 * What violating brings a party that does so wherever it pays, in points over the turns that are
 * played. It is taken to lie in its declarations, to be inspected where an inspection can be spent,
 * and to violate again in every turn; nothing else changes. Violating pays where the inequality of
 * {@link Deterrence} fails.
 */
final class Cheating {

  private final Regime regime;
  private final int turns;

  /**
   * @param turns of life under the treaty
   */
  Cheating(Regime regime, int turns) {
    this.regime = regime;
    this.turns = turns;
  }

  /** The sum over all duties that the outcome puts on the party; 0 where none tempts. */
  double worth(Preferences party, Package outcome) {
    return regime.obligations(outcome).stream()
        .filter(duty -> party.temptations().containsKey(duty.id()))
        .mapToDouble(duty -> worth(party, outcome, duty))
        .sum();
  }

  /** What the best size of a violation brings; 0 where none pays. */
  double worth(Preferences party, Package outcome, Obligation duty) {
    var measures = regime.measures(outcome, duty.id());
    return weights()
        * IntStream.rangeClosed(1, duty.sizes().size())
            .mapToDouble(size -> inATurn(party, outcome, duty, size, measures))
            .max()
            .orElse(0);
  }

  private double inATurn(
      Preferences party, Package outcome, Obligation duty, int size, List<Measure> measures) {
    if (!party.temptations().containsKey(duty.id())) {
      return 0;
    }
    var deterrence = Deterrence.of(regime, party, outcome, duty.id(), size);
    var found = found(measures, size);
    return deterrence.deters(found) ? 0 : Math.max(0, -deterrence.oneShot().margin(found));
  }

  private static Probability found(List<Measure> measures, int size) {
    return Detector.anyOf(measures.stream().map(measure -> Chances.of(measure, size)).toList())
        .detection();
  }

  /** The weights of the turns played, {@code 1 + d + ... + d^(M-1)}. */
  private double weights() {
    return IntStream.range(0, turns).mapToDouble(turn -> Math.pow(regime.discount(), turn)).sum();
  }
}
