package org.parley.scoring;

import static org.parley.scoring.Score.Concept.EQUALITY;
import static org.parley.scoring.Score.Concept.RATIFICATION_MARGIN;
import static org.parley.scoring.Score.Concept.SMALLEST_SHARE;
import static org.parley.scoring.Score.Concept.VOTES_TO_SPARE;

import java.util.ArrayList;
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
    var all = new ArrayList<>(List.of(equality(), smallestShare()));
    ratificationMargin().ifPresent(all::add);
    votesToSpare().ifPresent(all::add);
    return all;
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

  /** In points, of those whose head decides alone; empty where everyone else's voters decided. */
  private Optional<Score> ratificationMargin() {
    if (!play.deal() || play.needed().isEmpty()) {
      return Optional.of(
          new Score(
              RATIFICATION_MARGIN,
              Optional.empty(),
              List.copyOf(play.needed()),
              true,
              "Nothing was ratified.",
              List.of()));
    }
    var heads = play.needed().stream().filter(party -> play.voters(party).isEmpty()).toList();
    return heads.stream()
        .min(Comparator.comparingLong(this::surplus))
        .map(least -> ratificationMargin(heads, least));
  }

  private Score ratificationMargin(List<PartyId> heads, PartyId least) {
    var margin = surplus(least);
    return new Score(
        RATIFICATION_MARGIN,
        Optional.of((double) margin),
        heads,
        true,
        margin < 0
            ? Sentences.beginning(play.spoken(least))
                + " ratified although no deal was worth more to it."
            : "The agreement could have lost "
                + Words.points(margin)
                + " for "
                + play.spoken(least)
                + " and still been worth ratifying.",
        heads.stream().map(party -> new Figure(play.name(party), surplus(party))).toList());
  }

  /** In votes, of those who are asked at home. */
  private Optional<Score> votesToSpare() {
    if (!play.deal()) {
      return Optional.empty();
    }
    var votes =
        play.needed().stream().flatMap(party -> HomeVote.closest(play, party).stream()).toList();
    return votes.stream()
        .min(Comparator.comparingLong(HomeVote::margin))
        .map(
            least ->
                new Score(
                    VOTES_TO_SPARE,
                    Optional.of((double) least.margin()),
                    votes.stream().map(vote -> vote.constituency().party()).toList(),
                    false,
                    "Of all that were asked at home, "
                        + least.constituency().name()
                        + " of "
                        + play.spoken(least.constituency().party())
                        + " came closest to a no: "
                        + least.sentence(),
                    votes.stream()
                        .map(vote -> new Figure(vote.constituency().name(), vote.margin()))
                        .toList()));
  }
}
