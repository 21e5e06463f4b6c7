package org.parley.verification;

import java.util.List;
import java.util.function.Predicate;
import org.parley.scenario.Measure;
import org.parley.scenario.Obligation;
import org.parley.scenario.Package;
import org.parley.scenario.Regime;

/**
 * How one obligation is verified by what was agreed.
 *
 * @param measures the agreed measures that watch it, in the order of the scenario
 * @param without what they tell of a violation of one step in a turn in which no inspection is
 *     spent on it
 * @param inspected what they tell in a turn in which one is
 */
public record Coverage(
    Obligation obligation, List<Measure> measures, Detector without, Detector inspected) {

  /**
   * The coverage of every obligation in force under an outcome. Measures that watch the same
   * obligation count as independent.
   *
   * @param outcome an option for every issue
   */
  public static List<Coverage> of(Regime regime, Package outcome) {
    return regime.obligations(outcome).stream()
        .map(obligation -> of(obligation, regime.measures(outcome, obligation.id())))
        .toList();
  }

  private static Coverage of(Obligation obligation, List<Measure> measures) {
    return new Coverage(
        obligation,
        measures,
        together(measures, measure -> !measure.onInspection(), Chances.ONE_STEP),
        together(measures, _ -> true, Chances.ONE_STEP));
  }

  /** What the measures tell of a violation of some size where no inspection is spent. */
  public Detector without(int size) {
    return together(measures, measure -> !measure.onInspection(), size);
  }

  /** What the measures tell of a violation of some size where one is. */
  public Detector inspected(int size) {
    return together(measures, _ -> true, size);
  }

  private static Detector together(List<Measure> measures, Predicate<Measure> used, int size) {
    return Detector.anyOf(
        measures.stream().filter(used).map(measure -> Chances.of(measure, size)).toList());
  }

  /** Whether any agreed measure can find a violation, with an inspection at least. */
  public boolean isVerified() {
    return inspected.detection().value() > 0;
  }
}
