package org.parley.perspective;

import java.util.List;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * The chance that a violation of one obligation would be found, by agreed measures alone: what
 * others see by their own means is unknown. For a violation of size 1; one of size k has k chances.
 *
 * @param measures the agreed measures that watch it
 * @param detection the chance of an alarm in a turn with a violation, by all measures together,
 *     without and with an inspection spent there
 * @param falseAlarm the chance of an alarm in a turn without a violation, likewise
 */
public record DutyCoverage(
    ObligationId obligation,
    PartyId party,
    List<MeasureChance> measures,
    Likelihood detection,
    Likelihood falseAlarm) {

  /** A chance in turns in which no inspection is spent, and in which one is. */
  public record Likelihood(double without, double inspected) {}

  /**
   * @param onInspection whether it works only where an inspection is spent
   */
  public record MeasureChance(
      MeasureId measure, boolean onInspection, double detection, double falseAlarm) {}
}
