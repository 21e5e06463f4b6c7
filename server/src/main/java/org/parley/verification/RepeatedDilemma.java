package org.parley.verification;

import java.util.OptionalInt;

/**
 * A prisoner's dilemma repeated under imperfect public monitoring: a public alarm ends cooperation
 * for good (grim trigger) or for some periods (Green and Porter 1984 for the idea).
 *
 * @param temptation T, violating while the other complies
 * @param reward R, both comply
 * @param punishment P, both violate
 */
public record RepeatedDilemma(double temptation, double reward, double punishment) {

  /**
   * @throws IllegalArgumentException unless T is above R and R above P
   */
  public RepeatedDilemma {
    if (!(temptation > reward && reward > punishment)) {
      throw new IllegalArgumentException("a dilemma needs T > R > P");
    }
  }

  /**
   * The least discount factor with which grim trigger sustains cooperation: {@code (T - R) / [(D -
   * F) (R - P) + (1 - F)(T - R)]}.
   *
   * @param detector D, the chance of an alarm when one violates, and F, when both comply
   * @return above 1 or infinite where no patience suffices
   */
  public double discountNeeded(Detector detector) {
    var informative = detector.detection().value() - detector.falseAlarm().value();
    var against =
        informative * (reward - punishment)
            + detector.falseAlarm().not().value() * (temptation - reward);
    return informative <= 0 ? Double.POSITIVE_INFINITY : (temptation - reward) / against;
  }

  /**
   * The least chance of detection with which grim trigger sustains cooperation where there are no
   * false alarms: {@code (1 - delta)(T - R) / (delta (R - P))}.
   *
   * @param discount delta, above 0 and below 1
   */
  public double detectionNeeded(double discount) {
    return (1 - discount) * (temptation - reward) / (discount * (reward - punishment));
  }

  /**
   * By how much one period's temptation falls short of what punishment over some periods takes:
   * {@code delta (D - F) k (R - P) / (1 + delta F k) - (T - R)} with {@code k = (1 - delta^N) / (1
   * - delta)}. At least 0 where the punishment deters.
   *
   * @param periods N, at least 1; empty for ever
   */
  public double margin(Detector detector, double discount, OptionalInt periods) {
    var length =
        periods.isPresent()
            ? (1 - Math.pow(discount, periods.getAsInt())) / (1 - discount)
            : 1 / (1 - discount);
    var falseAlarm = detector.falseAlarm().value();
    var informative = detector.detection().value() - falseAlarm;
    return discount
            * informative
            * length
            * (reward - punishment)
            / (1 + discount * falseAlarm * length)
        - (temptation - reward);
  }
}
