package org.parley.scoring;

import java.util.List;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * One duty in one turn: whether keeping it paid, and what its party did.
 *
 * @param inspectedBy who spent an inspection on it that was not refused
 * @param detection the chance that agreed measures would find the violation that tempts most,
 *     without any inspection, and with those spent
 * @param margin points by which keeping it beat that violation, likewise; the inequality of {@code
 *     verification.Deterrence} with {@code W = (1 - d) * surplus}
 * @param expected the chance of detection and the margin as they could be expected beforehand:
 *     every party that may inspect spreads its inspections evenly over what it can inspect
 * @param enforcing whether keeping it was to be expected to pay
 * @param size of the violation; 0 where it was kept
 * @param caught whether an agreed measure gave an alarm on the violation
 */
public record DutyTurn(
    int turn,
    ObligationId obligation,
    PartyId party,
    List<PartyId> inspectedBy,
    DutyScore.Pair detection,
    DutyScore.Pair margin,
    Expected expected,
    boolean enforcing,
    int size,
    boolean caught,
    String sentence) {

  /**
   * What could be known before the orders were resolved.
   *
   * @param detection of the violation that tempts most
   * @param margin points by which keeping the duty beats it
   */
  public record Expected(double detection, double margin) {}
}
