package org.parley.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.Party;
import org.parley.scenario.Sentences;

/** Reads each party's concessions from the sheets that were tabled. */
final class ConcessionCurves {

  private ConcessionCurves() {}

  static List<Concessions> of(Play play) {
    return play.scenario().negotiators().stream().map(party -> of(party, play)).toList();
  }

  private static Concessions of(Party.Negotiator party, Play play) {
    var curve = new ArrayList<Concessions.Step>();
    var offers = new Offers();
    for (var bid : play.bids()) {
      var worth = party.preferences().worth(bid.outcome()).value();
      if (bid.author().filter(party.id()::equals).isPresent()) {
        var conceded =
            curve.isEmpty() ? Optional.<Long>empty() : Optional.of(curve.getLast().worth() - worth);
        curve.add(new Concessions.Step(bid.sheet(), bid.turn(), worth, conceded));
        conceded.ifPresent(offers::answer);
      } else {
        offers.receive(worth);
      }
    }
    var given = (int) curve.stream().filter(step -> step.conceded().orElse(0L) > 0).count();
    return new Concessions(
        party.id(),
        curve,
        given,
        offers.asked,
        offers.answered,
        sentence(Sentences.beginning(party.spoken()), curve.size(), given, offers));
  }

  private static String sentence(String name, int sheets, int given, Offers offers) {
    if (sheets < 2) {
      return name
          + " tabled "
          + (sheets == 0 ? "no sheet" : "one sheet")
          + ", so nothing can be said of its concessions.";
    }
    var moved = name + " asked for less in " + given + " of its " + (sheets - 1) + " next sheets";
    return offers.asked == 0
        ? moved + "."
        : moved + ", and answered " + offers.answered + " of " + offers.asked + " better offers.";
  }

  /** What others have offered, and whether it was answered. */
  private static final class Offers {
    private long best = Long.MIN_VALUE;
    private boolean pending;
    private int asked;
    private int answered;

    void receive(long worth) {
      pending |= best != Long.MIN_VALUE && worth > best;
      best = Math.max(best, worth);
    }

    void answer(long conceded) {
      if (pending) {
        asked++;
        answered += conceded > 0 ? 1 : 0;
        pending = false;
      }
    }
  }
}
