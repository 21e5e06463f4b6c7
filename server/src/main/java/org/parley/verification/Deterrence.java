package org.parley.verification;

import java.util.Objects;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;
import org.parley.scenario.Regime;

/**
 * Whether complying is better than violating for one party, in one period of an agreement that goes
 * on (the inequalities of the domain brief; Avenhaus, von Stengel and Zamir 2002).
 *
 * @param gain g, what a violation brings in its period; at least 0
 * @param loss L, what being caught costs at once; at least 0
 * @param cooperation W, what the standing agreement is worth to the party in each later period,
 *     above what it would have without; lost for good when caught
 * @param discount delta, the weight of the next period; from 0 to below 1
 * @param kept whether a caught violator keeps the gain
 */
public record Deterrence(
    double gain, double loss, double cooperation, double discount, boolean kept) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Deterrence {
    if (!(gain >= 0) || !(loss >= 0) || !Double.isFinite(gain + loss + cooperation)) {
      throw new IllegalArgumentException("gain " + gain + ", loss " + loss + ", W " + cooperation);
    }
    if (!(discount >= 0 && discount < 1)) {
      throw new IllegalArgumentException("discount " + discount);
    }
  }

  /**
   * What a violation of a duty means to a party under an outcome. Cooperation is worth to it what a
   * turn of the outcome pays above no deal: with discount {@code d} a turn pays {@code (1 - d)} of
   * the points, so that {@code W = (1 - d) * surplus}, and a caught violator loses {@code d *
   * surplus} with the agreement.
   *
   * @param party the preferences of the party that owes the duty
   * @param outcome an option for every issue
   * @param size of the violation, from 1
   */
  public static Deterrence of(
      Regime regime, Preferences party, Package outcome, ObligationId duty, int size) {
    var temptation =
        Objects.requireNonNull(party.temptations().get(duty), "a duty that tempts nobody");
    return new Deterrence(
        temptation.gain(size).value(),
        temptation.loss().value(),
        (1 - regime.discount()) * party.surplus(outcome).value(),
        regime.discount(),
        temptation.kept());
  }

  /** The same temptation where nothing comes after. */
  public Deterrence oneShot() {
    return new Deterrence(gain, loss, cooperation, 0, kept);
  }

  /**
   * By how much complying is better than violating: {@code p [L + delta W / (1 - delta)] - g} where
   * the gain is kept, {@code p [L + delta W / (1 - delta)] - (1 - p) g} where it is forfeited.
   * Negative where violating pays.
   */
  public double margin(Probability detection) {
    var p = detection.value();
    return p * stake() - (kept ? gain : (1 - p) * gain);
  }

  /** Whether the agreement enforces itself against this party; a tie goes to complying. */
  public boolean deters(Probability detection) {
    return margin(detection) >= 0;
  }

  /**
   * The least chance of detection that deters: {@code g / (L + delta W / (1 - delta))} where the
   * gain is kept, {@code g / (g + L + delta W / (1 - delta))} where it is forfeited.
   *
   * @return may be above 1 or infinite, where no detection deters; 0 where there is no gain
   */
  public double detectionNeeded() {
    if (gain == 0) {
      return 0;
    }
    var against = kept ? stake() : gain + stake();
    return against <= 0 ? Double.POSITIVE_INFINITY : gain / against;
  }

  /** What a caught violator loses: at once and from then on. */
  private double stake() {
    return loss + discount * cooperation / (1 - discount);
  }
}
