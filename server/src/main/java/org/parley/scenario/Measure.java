package org.parley.scenario;

import java.util.Set;

/**
 * An agreed way of finding violations. Its chances are parameters of the game, not estimates about
 * the world.
 *
 * @param label a few words, as shown to delegates
 * @param when the options under which it is in use
 * @param watches the obligations whose violation it can find
 * @param detection the chance of an alarm in one turn in which a watched obligation is violated;
 *     from 0 to 1
 * @param falseAlarm the chance of an alarm in one turn in which it is kept; from 0 to 1
 * @param onInspection whether it works only where an inspection is spent; otherwise in every turn
 */
public record Measure(
    MeasureId id,
    String label,
    Combination when,
    Set<ObligationId> watches,
    double detection,
    double falseAlarm,
    boolean onInspection) {}
