package org.parley.negotiation;

import java.util.Map;
import org.parley.scenario.IssueId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;

/**
 * What a delegate thinks before the first word is said; kept for the debrief.
 *
 * @param interests what the delegation really needs, in the delegate's words
 * @param guesses what the delegate expects of each other party
 * @param opening the package it means to open with; may be empty
 */
public record PreparationSheet(String interests, Map<PartyId, Guess> guesses, Package opening) {

  /**
   * What a delegate expects of another party.
   *
   * @param priority the issue that matters most to it
   * @param reservation what no deal is worth to it, in points
   */
  public record Guess(IssueId priority, Points reservation) {}
}
