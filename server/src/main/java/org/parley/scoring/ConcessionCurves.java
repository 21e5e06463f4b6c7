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
    var received = new ArrayList<Concessions.Offer>();
    var offers = new Offers();
    for (var bid : play.bids()) {
      var worth = party.preferences().worth(bid.outcome()).value();
      if (bid.author().filter(party.id()::equals).isPresent()) {
        var conceded =
            curve.isEmpty() ? Optional.<Long>empty() : Optional.of(curve.getLast().worth() - worth);
        curve.add(new Concessions.Step(bid.sheet(), bid.turn(), worth, conceded));
        conceded.ifPresent(offers::answer);
      } else {
        received.add(new Concessions.Offer(bid.sheet(), bid.turn(), worth));
        offers.receive(worth);
      }
    }
    var given = (int) curve.stream().filter(step -> step.conceded().orElse(0L) > 0).count();
    return new Concessions(
        party.id(),
        curve,
        received,
        given,
        offers.asked,
        offers.answered,
        sentence(Sentences.beginning(party.spoken()), curve, offers));
  }

  private static String sentence(String name, List<Concessions.Step> curve, Offers offers) {
    if (curve.size() < 2) {
      return name
          + " tabled "
          + (curve.isEmpty() ? "no sheet" : "one sheet")
          + ", so nothing can be said of its concessions.";
    }
    var less = curve.getFirst().worth() - curve.getLast().worth();
    return name
        + " tabled "
        + curve.size()
        + " sheets and asked for "
        + (less == 0
            ? "as much in the last as in the first. "
            : Words.points(Math.abs(less))
                + (less > 0 ? " less" : " more")
                + " in the last than in the first. ")
        + reciprocity(offers);
  }

  private static String reciprocity(Offers offers) {
    return offers.asked == 0
        ? "Nobody made it a better offer in between that it could have answered."
        : "After others had offered it more than before, it asked for less in return "
            + offers.answered
            + " of "
            + offers.asked
            + (offers.asked == 1 ? " time." : " times.");
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
