package org.parley.scoring;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** Tells what would have been better for some and worse for nobody. */
final class Improvements {

  private Improvements() {}

  static Optional<Improvement> of(Untaken untaken, Play play, Benchmark benchmark) {
    return untaken
        .better()
        .map(better -> benchmark.space().problem().terms(better.witness()))
        .map(terms -> improvement(play, terms));
  }

  private static Improvement improvement(Play play, Package terms) {
    var changes = new LinkedHashMap<>(terms.terms());
    changes
        .entrySet()
        .removeIf(
            term ->
                play.outcome().option(term.getKey()).filter(term.getValue()::equals).isPresent());
    var gains = new LinkedHashMap<PartyId, Long>();
    for (var party : play.scenario().negotiators()) {
      var worth = party.preferences().worth(terms);
      gains.put(party.id(), worth.minus(play.worth(party.id())).value());
    }
    return new Improvement(terms.terms(), changes, gains);
  }
}
