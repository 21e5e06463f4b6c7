package org.parley.verification;

/**
 * One party's belief that another complies, moved by evidence as Bayes' rule says.
 *
 * @param compliance the chance, as far as the holder knows, that the other complies
 */
public record Trust(Probability compliance) {

  /**
   * After an alarm: {@code t f / (t f + (1 - t) p)}. Where an alarm was thought impossible, the
   * belief stays as it was: the rule says nothing about what cannot happen.
   */
  public Trust afterAlarm(Detector detector) {
    return given(detector.falseAlarm(), detector.detection());
  }

  /** After a clean report: {@code t (1 - f) / (t (1 - f) + (1 - t)(1 - p))}. */
  public Trust afterCleanReport(Detector detector) {
    return given(detector.falseAlarm().not(), detector.detection().not());
  }

  private Trust given(Probability ifKept, Probability ifViolated) {
    var kept = compliance.and(ifKept).value();
    var violated = compliance.not().and(ifViolated).value();
    return kept + violated == 0 ? this : new Trust(new Probability(kept / (kept + violated)));
  }
}
