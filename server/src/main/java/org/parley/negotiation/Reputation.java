package org.parley.negotiation;

/**
 * What a party's word is worth.
 *
 * @param credibility from 0 to 100; scales what its next words move. Capped, so that words kept
 *     beyond the cap earn nothing
 * @param kept pledges kept
 * @param broken pledges abandoned
 * @param spokeInTurn the last turn in which a word of its moved tension; 0 for none
 */
public record Reputation(int credibility, int kept, int broken, int spokeInTurn) {

  static final Reputation FRESH = new Reputation(100, 0, 0, 0);

  /** What a pledge kept earns, up to the cap. */
  public static final int KEPT = 10;

  /** What a pledge abandoned costs. */
  public static final int BROKEN = 25;

  private static final int CAP = 100;

  Reputation keptOne() {
    return new Reputation(Math.min(CAP, credibility + KEPT), kept + 1, broken, spokeInTurn);
  }

  Reputation brokeOne() {
    return new Reputation(Math.max(0, credibility - BROKEN), kept, broken + 1, spokeInTurn);
  }

  Reputation spoke(int turn) {
    return new Reputation(credibility, kept, broken, turn);
  }
}
