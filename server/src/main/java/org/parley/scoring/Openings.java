package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.Sentences;

/** Sets what parties meant to open with beside what came out. */
final class Openings {

  private Openings() {}

  static List<Opening> of(Play play) {
    var openings = new ArrayList<Opening>();
    for (var party : play.scenario().negotiators()) {
      var meant = play.openings().get(party.id());
      if (meant != null) {
        openings.add(opening(party, meant, play));
      }
    }
    return openings;
  }

  private static Opening opening(Party.Negotiator party, Package meant, Play play) {
    var held =
        meant.issues().stream()
            .filter(issue -> meant.option(issue).equals(play.outcome().option(issue)))
            .toList();
    var worth = party.preferences().worth(meant.over(play.scenario().statusQuo())).value();
    var asked =
        play.bids().stream()
            .filter(bid -> bid.author().filter(party.id()::equals).isPresent())
            .findFirst()
            .map(bid -> party.preferences().worth(bid.outcome()).value());
    var reached = play.worth(party.id()).value();
    return new Opening(
        party.id(),
        meant.terms(),
        held,
        worth,
        asked,
        reached,
        Sentences.beginning(party.spoken())
            + " meant to open with a package worth "
            + Words.points(worth)
            + " to it"
            + asked.map(first -> asked(first - worth)).orElse(" and tabled none")
            + "; it ended with "
            + reached
            + ". "
            + held(held.size(), meant.issues().size()));
  }

  private static String asked(long more) {
    return more == 0
        ? " and asked for as much in its first sheet"
        : " and asked for "
            + Words.points(Math.abs(more))
            + (more > 0 ? " more" : " less")
            + " in its first sheet";
  }

  private static String held(int held, int meant) {
    return "Of the "
        + meant
        + (meant == 1 ? " issue" : " issues")
        + " that it named, "
        + held
        + " came out as it meant.";
  }
}
