package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Party;
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
    return new OwnScore(
        party.id(),
        benchmark.parties().contains(party.id()),
        points,
        reservation,
        surplus,
        ideal,
        ideal > 0 ? Optional.of((double) surplus / ideal) : Optional.empty(),
        sentence(Sentences.beginning(party.spoken()), play.deal(), surplus, ideal));
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
