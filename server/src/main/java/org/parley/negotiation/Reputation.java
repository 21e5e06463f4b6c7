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
}
