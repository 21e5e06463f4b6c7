package org.parley.scoring;

import java.util.Comparator;
import java.util.Optional;
import org.parley.scenario.Constituency;
import org.parley.scenario.PartyId;

/**
 * How those at home vote on what came out of the negotiation turns. No word to them was broken by
 * then, so they vote as the scenario has them.
 */
record HomeVote(Constituency constituency, long votes) {

  /** The constituency of a party that comes closest to a no; empty where its head decides alone. */
  static Optional<HomeVote> closest(Play play, PartyId party) {
    return play.voters(party).stream()
        .map(voters -> new HomeVote(voters, voters.votes(play.outcome())))
        .min(Comparator.comparingLong(HomeVote::margin));
  }

  /** What the party needs, for example "67 of 100 votes (The Senate)". */
  static String quota(Constituency voters) {
    return voters.quota() + " of " + voters.electorate() + " votes (" + voters.name() + ")";
  }

  /** Votes above the quota, negative below. */
  long margin() {
    return votes - constituency.quota();
  }

  /** What the outcome gets, as the end of a sentence. */
  String sentence() {
    return "this one gets " + Words.votes(votes) + ", " + compared();
  }

  private String compared() {
    if (margin() < 0) {
      return Words.count(-margin()) + " too few.";
    }
    return margin() == 0 ? "exactly enough." : Words.count(margin()) + " more than needed.";
  }
}
