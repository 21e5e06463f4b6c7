package org.parley.scoring;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.parley.analysis.Solution;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** Finds what would have been better for some and worse for nobody. */
final class Improvements {

  private Improvements() {}

  static Optional<Improvement> of(Play play, Benchmark benchmark) {
    return best(play, benchmark)
        .map(better -> benchmark.space().problem().terms(better.witness()))
        .map(terms -> improvement(play, terms));
  }

  /**
   * Without a deal anything acceptable to all is an improvement, and the one with the largest joint
   * surplus is named.
   */
  private static Optional<Solution> best(Play play, Benchmark benchmark) {
    if (!play.deal()) {
      return benchmark.utilitarian().filter(_ -> benchmark.largestJointSurplus() > 0);
    }
    var space = benchmark.space();
    return space.verdict(space.problem().outcome(play.outcome())).better();
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
