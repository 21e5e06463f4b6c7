package org.parley.verification;

import java.util.function.IntFunction;
import org.parley.scenario.Measure;
import org.parley.scenario.NationalMeans;
import org.parley.scenario.Sites;

/**
 * What one measure can tell in one turn, from the numbers of the scenario. A violation of size k
 * gives a measure k independent chances, {@code 1 - (1 - p)^k}; where the measure looks at a sample
 * of sites, it shows at k times as many sites instead. The chance of a false alarm does not depend
 * on size: where nothing is violated, there is none.
 */
public final class Chances {

  /** The size against which evidence is weighed. */
  public static final int ONE_STEP = 1;

  private Chances() {}

  /**
   * What a measure tells that has full access.
   *
   * @param size of the violation, from 1
   */
  public static Detector of(Measure measure, int size) {
    var falseAlarm = power(measure.falseAlarm(), measure.confirmations());
    return new Detector(detection(measure, size), falseAlarm);
  }

  /**
   * What a measure tells that meets managed access. It sees less of everything, false alarms among
   * it, so an alarm says as much as ever and a clean report less.
   *
   * @throws java.util.NoSuchElementException if the measure works without inspections
   */
  public static Detector managed(Measure measure, int size) {
    var share = new Probability(measure.quota().orElseThrow().managedShare());
    var full = of(measure, size);
    return new Detector(full.detection().and(share), full.falseAlarm().and(share));
  }

  /** What a party's own means tell it. */
  public static Detector of(NationalMeans means, int size) {
    return new Detector(
        chances(new Probability(means.detection()), size), new Probability(means.falseAlarm()));
  }

  /**
   * The chance that a measure gives an alarm as things truly are. A measure that compares
   * declarations finds a violation that the violator itself declares, and takes an untrue
   * declaration for a violation of one step where there is none.
   *
   * @param detector what the measure tells, by the size of a violation
   * @param size of the violation, 0 where the obligation is kept
   * @param truthful whether the obliged party declares the truth
   */
  public static Probability alarm(
      Measure measure, IntFunction<Detector> detector, int size, boolean truthful) {
    if (!measure.data()) {
      return size == 0 ? detector.apply(ONE_STEP).falseAlarm() : detector.apply(size).detection();
    }
    if (!truthful) {
      return detector.apply(Math.max(size, ONE_STEP)).detection();
    }
    return size == 0 ? detector.apply(ONE_STEP).falseAlarm() : Probability.CERTAIN;
  }

  private static Probability detection(Measure measure, int size) {
    var seeing = measure.detection();
    var looks = measure.confirmations();
    return measure
        .sites()
        .map(sites -> power(sample(sites, size).value() * seeing, looks))
        .orElseGet(() -> chances(power(seeing, looks), size));
  }

  private static Probability sample(Sites sites, int size) {
    var violating = Math.min(sites.all(), sites.hiding() * size);
    return Sampling.detection(sites.all(), violating, sites.visited());
  }

  private static Probability chances(Probability one, int size) {
    return power(one.not().value(), size).not();
  }

  private static Probability power(double base, int exponent) {
    return new Probability(Math.pow(base, exponent));
  }
}
