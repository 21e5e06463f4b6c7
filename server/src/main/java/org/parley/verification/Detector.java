package org.parley.verification;

import java.util.Collection;

/**
 * What a verification measure, or several together, can tell about one obligation in one turn.
 * Combinations hold only where the measures err independently of each other.
 *
 * @param detection the chance of an alarm when the obligation is violated
 * @param falseAlarm the chance of an alarm when it is kept
 */
public record Detector(Probability detection, Probability falseAlarm) {

  /** Sees nothing and never errs. */
  public static final Detector BLIND = new Detector(Probability.NEVER, Probability.NEVER);

  private static final Detector ALARMED_ALWAYS =
      new Detector(Probability.CERTAIN, Probability.CERTAIN);

  /**
   * Alarm where any of the measures gives one: {@code p = 1 - prod(1 - p_i)}, and the same for
   * false alarms, which therefore grow with every measure added.
   */
  public static Detector anyOf(Collection<Detector> measures) {
    return measures.stream()
        .reduce(
            BLIND,
            (one, other) ->
                new Detector(
                    one.detection.or(other.detection), one.falseAlarm.or(other.falseAlarm)));
  }

  /**
   * Alarm only where all of the measures give one, the rule of confirmation: {@code p = prod(p_i)}.
   *
   * @throws IllegalArgumentException if there is no measure: nothing cannot confirm anything
   */
  public static Detector allOf(Collection<Detector> measures) {
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("no measure to confirm by");
    }
    return measures.stream()
        .reduce(
            ALARMED_ALWAYS,
            (one, other) ->
                new Detector(
                    one.detection.and(other.detection), one.falseAlarm.and(other.falseAlarm)));
  }
}
