package org.parley.scenario;

import java.util.Set;

/**
 * What a party sees by its own means, agreement or not. Only the party knows of it. Chances are
 * parameters of the game.
 *
 * @param party whose means they are
 * @param watches the obligations whose violation it can find
 * @param detection the chance of a finding in one turn in which a watched obligation is violated by
 *     one step of size
 * @param falseAlarm the chance of a finding in one turn in which it is kept
 */
public record NationalMeans(
    MeasureId id,
    PartyId party,
    String label,
    Set<ObligationId> watches,
    double detection,
    double falseAlarm) {}
