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
 * @param enforcing whether keeping it paid against the inspections spent, had they been known
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
    boolean enforcing,
    int size,
    boolean caught,
    String sentence) {}
