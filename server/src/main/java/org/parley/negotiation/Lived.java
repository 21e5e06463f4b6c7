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
 * @param crises those that have broken out
 * @param turns the resolved turns, oldest first
 */
public record Lived(
    Map<PartyId, OrderBook> orders,
    int tension,
    Ladder ladder,
    Evidence evidence,
    Words words,
    Bonds bonds,
    Set<CrisisId> crises,
    List<LivedTurn> turns) {

  static Lived opening(int tension) {
    return new Lived(
        Map.of(),
        tension,
        Ladder.EMPTY,
        Evidence.NONE,
        Words.NONE,
        Bonds.NONE,
        Set.of(),
        List.of());
  }

  public OrderBook orders(PartyId party) {
    return orders.getOrDefault(party, OrderBook.EMPTY);
  }

  public Set<StepId> steps() {
    return ladder.steps();
  }

  public boolean inPlace(StepId step) {
    return steps().contains(step);
  }

  public Map<StepId, Hosting> hosting() {
    return ladder.hosting();
  }

  public Set<ObligationId> suspended() {
    return bonds.suspended();
  }

  public List<Notice> notices() {
    return bonds.notices();
  }

  public Set<SheetId> returned() {
    return bonds.returned();
  }

  public List<Finding> findings() {
    return evidence.findings();
  }

  public List<Alarm> alarms() {
    return evidence.alarms();
  }

  public List<TrustEstimate> estimates() {
    return evidence.estimates();
  }

  public List<Pledge> pledges() {
    return words.pledges();
  }

  public Map<PartyId, Reputation> reputations() {
    return words.reputations();
  }

  public Reputation reputation(PartyId party) {
    return words.reputation(party);
  }

  /** The alarm before the consultation, if any. */
  public Optional<Alarm> open() {
    return alarms().stream().filter(alarm -> alarm.state() == Alarm.State.OPEN).findFirst();
  }

  Lived with(PartyId party, OrderBook book) {
    var changed = Copies.with(orders, party, book);
    return new Lived(changed, tension, ladder, evidence, words, bonds, crises, turns);
  }

  Lived with(Ladder changed) {
    return new Lived(orders, tension, changed, evidence, words, bonds, crises, turns);
  }

  Lived with(Evidence changed) {
    return new Lived(orders, tension, ladder, changed, words, bonds, crises, turns);
  }

  Lived with(Words changed) {
    return new Lived(orders, tension, ladder, evidence, changed, bonds, crises, turns);
  }

  Lived with(Bonds changed) {
    return new Lived(orders, tension, ladder, evidence, words, changed, crises, turns);
  }

  Lived atTension(int moved) {
    return new Lived(orders, moved, ladder, evidence, words, bonds, crises, turns);
  }

  Lived struckBy(CrisisId crisis) {
    var more = Copies.with(crises, crisis);
    return new Lived(orders, tension, ladder, evidence, words, bonds, more, turns);
  }

  /** What was ordered has been carried out. */
  Lived resolved(LivedTurn turn) {
    var more = Copies.with(turns, turn);
    return new Lived(Map.of(), tension, ladder, evidence, words, bonds, crises, more);
  }
}
