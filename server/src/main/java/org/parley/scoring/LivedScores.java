package org.parley.scoring;

import java.util.List;

/**
 * What became of what was signed. The scores beside it are those of the negotiated part alone.
 *
 * @param discount d, the weight of the next turn against this one
 * @param accounts one for each party that has points
 */
public record LivedScores(double discount, List<LivedAccount> accounts) {

  static LivedScores of(LivedPlay play) {
    return new LivedScores(
        play.scenario().regime().discount(),
        play.scenario().negotiators().stream().map(party -> LivedAccount.of(play, party)).toList());
  }
}
