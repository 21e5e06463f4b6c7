package org.parley.scoring;

import java.util.List;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * How well one obligation in force is verified, and whether keeping it pays. All chances are game
 * parameters.
 *
 * @param duty the duty in words
 * @param measures the agreed measures that watch it
 * @param detection the chance that a violation of one step is found in one turn, without and with
 *     an inspection
 * @param falseAlarm the chance of an alarm in a turn without violation, likewise
 * @param margin points by which keeping it beats the violation that tempts most, for one turn,
 *     likewise; negative where violating pays (the inequality of {@code verification.Deterrence})
 */
public record DutyScore(
    ObligationId obligation,
    PartyId party,
    String duty,
    List<MeasureId> measures,
    Pair detection,
    Pair falseAlarm,
    Pair margin,
    String sentence) {

  /** A number for turns in which no inspection is spent on the obligation, and in which one is. */
  public record Pair(double without, double inspected) {}
}
