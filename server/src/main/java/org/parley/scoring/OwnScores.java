package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Sentences;

/** What each party got for itself. */
final class OwnScores {

  private OwnScores() {}

  static List<OwnScore> of(Play play, Benchmark benchmark) {
    return play.scenario().negotiators().stream().map(party -> of(party, play, benchmark)).toList();
  }

  private static OwnScore of(Party.Negotiator party, Play play, Benchmark benchmark) {
    var points = play.worth(party.id()).value();
    var reservation = party.preferences().reservation().value();
    var surplus = points - reservation;
    var ideal = benchmark.ideal(party.id());
    var rank = rank(party.id(), play, benchmark);
    return new OwnScore(
        party.id(),
        benchmark.parties().contains(party.id()),
        points,
        reservation,
        surplus,
        ideal,
        ideal > 0 ? Optional.of((double) surplus / ideal) : Optional.empty(),
        rank.map(Rank::percentile),
        sentence(Sentences.beginning(party.spoken()), play.deal(), surplus, ideal)
            + rank.map(OwnScores::text).orElse(""));
  }

  private static Optional<Rank> rank(PartyId party, Play play, Benchmark benchmark) {
    var place = benchmark.parties().indexOf(party);
    return place < 0 ? Optional.empty() : Rank.of(play, benchmark, points -> points.get(place));
  }

  private static String text(Rank rank) {
    return " Of "
        + Words.packages(rank.among())
        + " that all could accept, "
        + (rank.better() == 0
            ? "none was worth more to it."
            : Words.count(rank.better())
                + (rank.better() == 1 ? " was" : " were")
                + " worth more to it.");
  }

  private static String sentence(String name, boolean deal, long surplus, long ideal) {
    if (!deal) {
      return name + " is left with what no deal is worth to it.";
    }
    if (surplus < 0) {
      return name + " would have been " + Words.points(-surplus) + " better off without a deal.";
    }
    var most = ideal > 0 ? "; with the consent of all it could have had up to " + ideal : "";
    return name + " has " + Words.points(surplus) + " more than without a deal" + most + ".";
  }
}
