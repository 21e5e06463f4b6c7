package org.parley.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.CrisisId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/**
 * Life under what was signed, or without it. It grows with the implementation turns, which are few.
 *
 * @param orders the running turn's orders of each party that has given any
 * @param tension from 0 to 100
 * @param steps the steps in place
 * @param hosting the hosts' answers and open requests, by step
 * @param suspended own obligations that a party holds back, and that therefore are not in force
 * @param findings all that was found, by agreed measures and by own means
 * @param alarms all that were raised, oldest first
 * @param pledges all that were given, oldest first
 * @param notices those that run
 * @param reputations of the parties whose word has been tested or spent
 * @param estimates of trust, oldest first
 * @param crises those that have broken out
 * @param returned the agreements that a constituency has sent back to the table once
 * @param turns the resolved turns, oldest first
 */
public record Lived(
    Map<PartyId, OrderBook> orders,
    int tension,
    Set<StepId> steps,
    Map<StepId, Hosting> hosting,
    Set<ObligationId> suspended,
    List<Finding> findings,
    List<Alarm> alarms,
    List<Pledge> pledges,
    List<Notice> notices,
    Map<PartyId, Reputation> reputations,
    List<TrustEstimate> estimates,
    Set<CrisisId> crises,
    Set<SheetId> returned,
    List<LivedTurn> turns) {

  static Lived opening(int tension) {
    return new Lived(
        Map.of(), tension, Set.of(), Map.of(), Set.of(), List.of(), List.of(), List.of(), List.of(),
        Map.of(), List.of(), Set.of(), Set.of(), List.of());
  }

  public OrderBook orders(PartyId party) {
    return orders.getOrDefault(party, OrderBook.EMPTY);
  }

  public Reputation reputation(PartyId party) {
    return reputations.getOrDefault(party, Reputation.FRESH);
  }

  /** The alarm before the consultation, if any. */
  public Optional<Alarm> open() {
    return alarms.stream().filter(alarm -> alarm.state() == Alarm.State.OPEN).findFirst();
  }

  /** The steps that the party has in place. */
  public boolean inPlace(StepId step) {
    return steps.contains(step);
  }
}
