package org.parley.scoring;

import java.util.Comparator;
import java.util.Optional;
import org.parley.analysis.WinSets;
import org.parley.scenario.PartyId;
import org.parley.scenario.Sentences;
import org.parley.scoring.Ratifiability.Unit;
import org.parley.scoring.Ratifiability.WinSet;

/** How much the parties could have ratified, and how safely what came out lies inside. */
final class WinSetScores {

  private final Play play;
  private final Benchmark benchmark;

  WinSetScores(Play play, Benchmark benchmark) {
    this.play = play;
    this.benchmark = benchmark;
  }

  /** Empty where the packages are too many to be counted. */
  Optional<Ratifiability> ratifiability() {
    return benchmark.winSets(play).map(this::ratifiability);
  }

  private Ratifiability ratifiability(WinSets sets) {
    var feasible = benchmark.space().feasible();
    var winSets =
        sets.sizes().entrySet().stream()
            .map(size -> winSet(size.getKey(), size.getValue(), feasible))
            .toList();
    return new Ratifiability(feasible, winSets, sets.intersection(), sentence(sets, feasible));
  }

  private WinSet winSet(PartyId party, long packages, long feasible) {
    return HomeVote.closest(play, party)
        .map(vote -> atHome(party, packages, feasible, vote))
        .orElseGet(() -> ofHead(party, packages, feasible));
  }

  private WinSet atHome(PartyId party, long packages, long feasible, HomeVote vote) {
    return new WinSet(
        party,
        packages,
        Unit.VOTES,
        play.deal() ? Optional.of(vote.margin()) : Optional.empty(),
        Sentences.beginning(play.spoken(party))
            + " needed "
            + Sentences.list(play.voters(party).stream().map(HomeVote::quota).toList())
            + " at home: "
            + Words.count(packages)
            + " of "
            + Words.packages(feasible)
            + " would have got them"
            + (play.deal() ? "; " + vote.sentence() : "."));
  }

  private WinSet ofHead(PartyId party, long packages, long feasible) {
    var margin = play.deal() ? Optional.of(surplus(party)) : Optional.<Long>empty();
    return new WinSet(
        party,
        packages,
        Unit.POINTS,
        margin,
        Sentences.beginning(play.spoken(party))
            + " could have ratified "
            + Words.count(packages)
            + " of "
            + Words.packages(feasible)
            + margin.map(WinSetScores::text).orElse("."));
  }

  private static String text(long margin) {
    return margin < 0
        ? "; this one lies outside by " + Words.points(-margin) + "."
        : "; this one lies inside by " + Words.points(margin) + ".";
  }

  private long surplus(PartyId party) {
    var preferences = play.scenario().preferences(party).orElseThrow();
    return play.worth(party).minus(preferences.reservation()).value();
  }

  private String sentence(WinSets sets, long feasible) {
    if (sets.intersection() == 0) {
      return "Each party could have ratified something, but no package would have passed in all"
          + " capitals.";
    }
    var tightest =
        sets.sizes().entrySet().stream().min(Comparator.comparingLong(it -> it.getValue()));
    return Words.count(sets.intersection())
        + " of "
        + Words.packages(feasible)
        + " would have passed in every capital."
        + tightest
            .map(
                it ->
                    " "
                        + Sentences.beginning(play.spoken(it.getKey()))
                        + " could ratify the least: that is a strong hand at the table, and the"
                        + " likeliest place for a deal to fail.")
            .orElse("");
  }
}
