package org.parley.scoring;

import java.util.List;
import org.parley.negotiation.Lived;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * A party's account of the turns that have been resolved, in its own points. It says nothing of
 * what is to come, nor how much is to come: a delegation may read its own while it plays.
 *
 * @param total sum of the turns
 */
public record Ledger(PartyId party, List<LedgerTurn> turns, double total) {

  /**
   * With discount {@code d}, the resolved turn number {@code i}, counted from 0, pays
   *
   * <ul>
   *   <li>{@code (1 - d) d^i} times the worth of the outcome while any agreement stands, and times
   *       the reservation value otherwise: the normalised discounted sum of repeated games (Mailath
   *       and Samuelson 2006), whose weights for turns without end add up to 1;
   *   <li>{@code d^i} times everything that happens in the turn alone. A gain of {@code g} points
   *       is thus weighed against the {@code d} times the surplus that a party loses with the
   *       treaty, as in {@link org.parley.verification.Deterrence} with {@code W = (1 - d) *
   *       surplus}: its own gains and, where caught, its loss (caught is who violated an obligation
   *       on which an agreed measure gave an alarm in that turn; the gain is then forfeited unless
   *       the temptation says that it is kept), the inspections it spent, the steps in place, its
   *       tension cost times tension over 100, the {@code kept / 2^(n-1)} points of the {@code
   *       n}-th word it was seen to keep, the points of each word it was seen to abandon (audience
   *       costs, Fearon 1994), and the findings of own means that it showed.
   * </ul>
   *
   * <p>What others broke is left out, found or not: as long as the play is secret, no charge may
   * tell of a violation, and none of its absence.
   *
   * @param depth what the depth does not play is not charged
   * @throws IllegalArgumentException if the party has no points
   */
  public static Ledger of(Scenario scenario, Depth depth, Lived lived, PartyId party) {
    return of(party, new LedgerKeeping(scenario, depth, lived, party).turns());
  }

  /**
   * The account of the debrief: as {@link #of}, and in every turn {@code (1 - d) d^i} times what
   * {@link BrokenDuties} takes from the party for each duty that another one violated. It tells
   * secrets, so that it is for the facilitator and for results that are released.
   */
  public static Ledger disclosed(Scenario scenario, Depth depth, Lived lived, PartyId party) {
    return of(party, new LedgerKeeping(scenario, depth, lived, party).disclosed().turns());
  }

  private static Ledger of(PartyId party, List<LedgerTurn> turns) {
    return new Ledger(party, turns, turns.stream().mapToDouble(LedgerTurn::total).sum());
  }
}
