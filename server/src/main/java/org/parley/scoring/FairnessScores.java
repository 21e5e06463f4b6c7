package org.parley.scoring;

import static org.parley.scoring.Score.Concept.EQUALITY;
import static org.parley.scoring.Score.Concept.RATIFICATION_MARGIN;
import static org.parley.scoring.Score.Concept.SMALLEST_SHARE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.PartyId;
import org.parley.scenario.Sentences;
import org.parley.scoring.Score.Figure;

/** How the gains are spread. Never to be shown without efficiency: equal nothing is also equal. */
final class FairnessScores {

  private final Play play;
  private final Benchmark benchmark;

  FairnessScores(Play play, Benchmark benchmark) {
    this.play = play;
    this.benchmark = benchmark;
  }

  List<Score> all() {
    return List.of(equality(), smallestShare(), ratificationMargin());
  }

  private Score equality() {
    var surplus = benchmark.surplus(play).toArray();
    double sum = Arrays.stream(surplus).sum();
    var defined = sum > 0 && Arrays.stream(surplus).allMatch(it -> it >= 0);
    double squares = Arrays.stream(surplus).mapToDouble(it -> (double) it * it).sum();
    return new Score(
        EQUALITY,
        defined ? Optional.of(sum * sum / (surplus.length * squares)) : Optional.empty(),
        benchmark.parties(),
        true,
        defined
            ? "The gains are spread as if "
                + Words.decimal(sum * sum / squares)
                + " of "
                + surplus.length
                + " parties shared them equally."
            : "Equality of gains says nothing where nobody gained or somebody lost.",
        List.of());
  }

  private Score smallestShare() {
    var gaining = benchmark.parties().stream().filter(party -> benchmark.ideal(party) > 0).toList();
    if (gaining.isEmpty()) {
      return new Score(
          SMALLEST_SHARE,
          Optional.empty(),
          benchmark.parties(),
          false,
          "No party had anything to gain that all could accept.",
          List.of());
    }
    var least = gaining.stream().min(Comparator.comparingDouble(this::share)).orElseThrow();
    return new Score(
        SMALLEST_SHARE,
        Optional.of(share(least)),
        gaining,
        false,
        Sentences.beginning(play.spoken(least))
            + " got the smallest share of what it could have had: "
            + Words.percent(share(least))
            + ".",
        gaining.stream().map(party -> new Figure(play.name(party), share(party))).toList());
  }

  private double share(PartyId party) {
    return (double) surplus(party) / benchmark.ideal(party);
  }

  private long surplus(PartyId party) {
    var preferences = play.scenario().preferences(party).orElseThrow();
    return play.worth(party).minus(preferences.reservation()).value();
  }

  private Score ratificationMargin() {
    var needed = List.copyOf(play.needed());
    if (!play.deal() || needed.isEmpty()) {
      return new Score(
          RATIFICATION_MARGIN, Optional.empty(), needed, true, "Nothing was ratified.", List.of());
    }
    var least = needed.stream().min(Comparator.comparingLong(this::surplus)).orElseThrow();
    var margin = surplus(least);
    return new Score(
        RATIFICATION_MARGIN,
        Optional.of((double) margin),
        needed,
        true,
        margin < 0
            ? Sentences.beginning(play.spoken(least))
                + " ratified although no deal was worth more to it."
            : "The agreement could have lost "
                + Words.points(margin)
                + " for "
                + play.spoken(least)
                + " and still been worth ratifying.",
        needed.stream().map(party -> new Figure(play.name(party), surplus(party))).toList());
  }
}
