package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * All scores of a room, side by side. Nothing is collapsed into one number.
 *
 * @param outcome the option that holds for every issue
 * @param deal whether anything entered into force
 * @param dealsPossible how many packages were acceptable to all consenting parties; empty where
 *     they are too many to be counted
 * @param consenting the parties over which joint scores are taken
 * @param affected the parties that only feel what others agree
 * @param better a package that was better for some consenting party and worse for none
 * @param betterDecided whether it is proved that no package adds more than this one, or than what
 *     came out where there is none
 * @param ratifiability what could have been ratified; empty where it is too much to count
 * @param words what parties put on record, and whether they kept it
 * @param openings what parties meant to open with, where they said so
 * @param bids every tabled package, for the path on the picture
 * @param lived what became of what was signed; empty where that is not played, or not yet
 */
public record Scorecard(
    Map<IssueId, OptionId> outcome,
    boolean deal,
    Optional<Long> dealsPossible,
    List<PartyId> consenting,
    List<PartyId> affected,
    List<OwnScore> parties,
    List<Score> scores,
    Optional<Improvement> better,
    boolean betterDecided,
    Optional<Ratifiability> ratifiability,
    List<Trade> tradesMade,
    List<Trade> tradesLeft,
    List<Concessions> concessions,
    List<Word> words,
    List<Opening> openings,
    List<DutyScore> duties,
    List<Bid> bids,
    Optional<LivedScores> lived) {

  public static Scorecard of(Play play, Benchmark benchmark) {
    var untaken = Untaken.of(play, benchmark);
    var parties = OwnScores.of(play, benchmark);
    var trades = new Trades(play, benchmark);
    var dutyScores = new DutyScores(play);
    var duties = dutyScores.duties();
    var scores = new ArrayList<Score>();
    scores.addAll(new JointScores(play, benchmark, untaken).all());
    scores.addAll(new PercentileScore(play, benchmark).all());
    scores.addAll(new FairnessScores(play, benchmark).all());
    scores.addAll(new IntegrationScores(play, benchmark).all());
    scores.addAll(WordScore.of(play));
    scores.addAll(dutyScores.scores(duties));
    return new Scorecard(
        play.outcome().terms(),
        play.deal(),
        benchmark.zopa().isPresent() ? Optional.of(benchmark.zopa().getAsLong()) : Optional.empty(),
        benchmark.parties(),
        parties.stream().filter(party -> !party.consents()).map(OwnScore::party).toList(),
        parties,
        scores,
        Improvements.of(untaken, play, benchmark),
        untaken.decided(),
        new WinSetScores(play, benchmark).ratifiability(),
        trades.made(),
        trades.leftOnTheTable(),
        ConcessionCurves.of(play),
        play.words(),
        Openings.of(play),
        duties,
        play.bids(),
        play.lived().map(LivedScores::of));
  }
}
