package org.parley.scoring;

import java.util.List;
import org.parley.negotiation.SheetId;
import org.parley.scenario.PartyId;

/**
 * How those at home took one agreement that their party had confirmed (Putnam 1988).
 *
 * @param turn in whose ratification it was
 * @param votes one for each constituency of the party
 */
public record HomeRatification(
    int turn,
    SheetId agreement,
    PartyId party,
    Result result,
    List<ConstituencyVote> votes,
    String sentence) {

  /** What came of their votes. */
  public enum Result {
    CARRIED,
    /** Not carried: the terms went back to the table. */
    RETURNED,
    /** Not carried for the second time: the agreement failed. */
    FAILED,
    /** Not carried by a party that was not needed: it stayed out. */
    STAYED_OUT
  }
}
