package org.parley.scoring;

import org.parley.negotiation.RoomEvent.HomeVoted;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;

/**
 * What one constituency said to one agreement.
 *
 * @param votes those that its factions had for it by their points
 * @param electorate all votes that could be cast
 * @param by who said it
 * @param aye whether it carried the agreement
 * @param abandoned whether its representative voted against its interests
 */
public record ConstituencyVote(
    ConstituencyId constituency,
    long votes,
    long quota,
    long electorate,
    Decider by,
    boolean aye,
    boolean abandoned,
    String sentence) {

  /** Who decides how a constituency votes. */
  public enum Decider {
    /** Its factions, each by its points. */
    INTERESTS,
    /** The seat that represents it. */
    REPRESENTATIVE
  }

  static ConstituencyVote of(Constituency voters, HomeVoted vote) {
    return new ConstituencyVote(
        voters.id(),
        vote.votes(),
        vote.quota(),
        voters.electorate(),
        vote.by().isPresent() ? Decider.REPRESENTATIVE : Decider.INTERESTS,
        vote.carried(),
        vote.abandoned(),
        sentence(voters, vote));
  }

  private static String sentence(Constituency voters, HomeVoted vote) {
    var side = vote.carried() ? " voted for" : " voted against";
    var stood =
        Words.count(vote.votes())
            + " of "
            + Words.count(voters.electorate())
            + ", "
            + Words.count(vote.quota())
            + " needed.";
    return vote.by().isEmpty()
        ? voters.name() + side + " by its points: " + stood
        : voters.name()
            + "’s representative"
            + side
            + "; by its points "
            + stood
            + (vote.abandoned() ? " That was against its interests." : "");
  }
}
