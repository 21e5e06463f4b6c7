package org.parley.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * An agreed way of finding violations. Its chances are parameters of the game, not estimates about
 * the world.
 *
 * @param label a few words, as shown to delegates
 * @param when the options under which it is in use
 * @param watches the obligations whose violation it can find
 * @param detection the chance of an alarm in one turn in which a watched obligation is violated by
 *     one step of size; from 0 to 1
 * @param falseAlarm the chance of an alarm in one turn in which it is kept; from 0 to 1
 * @param confirmations how many independent looks must agree before there is an alarm; at least 1
 * @param sites where it takes a sample
 * @param data whether it compares what the obliged party itself declares
 * @param quota where it works only on a spent inspection; otherwise it works in every turn
 */
public record Measure(
    MeasureId id,
    String label,
    Combination when,
    Set<ObligationId> watches,
    double detection,
    double falseAlarm,
    int confirmations,
    Optional<Sites> sites,
    boolean data,
    Optional<Quota> quota) {

  /** Whether it works only where an inspection is spent. */
  public boolean onInspection() {
    return quota.isPresent();
  }
}
