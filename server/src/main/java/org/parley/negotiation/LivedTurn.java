package org.parley.negotiation;

import java.util.Map;
import java.util.Set;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/**
 * What was so in one resolved turn; scores are read from it.
 *
 * @param turn the number of the turn in the room
 * @param outcome the option that held for every issue
 * @param deal whether any agreement was in force
 * @param suspended the obligations that were held back
 * @param orders what each staffed or unstaffed negotiating party ordered, as it counted
 * @param steps the steps in place after the resolution
 * @param tension after the resolution
 */
public record LivedTurn(
    int turn,
    Package outcome,
    boolean deal,
    Set<ObligationId> suspended,
    Map<PartyId, Orders> orders,
    Set<StepId> steps,
    int tension) {}
