package org.parley.scoring;

import static org.parley.scoring.Score.Concept.PERCENTILE;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.PointVector;
import org.parley.scenario.PartyId;
import org.parley.scoring.Score.Figure;

/** Where what came out stands among all that everyone could have accepted. */
final class PercentileScore {

  private final Play play;
  private final Benchmark benchmark;

  PercentileScore(Play play, Benchmark benchmark) {
    this.play = play;
    this.benchmark = benchmark;
  }

  List<Score> all() {
    return Rank.of(play, benchmark, PointVector::sum).map(this::score).stream().toList();
  }

  private Score score(Rank rank) {
    return new Score(
        PERCENTILE,
        Optional.of(rank.percentile()),
        benchmark.parties(),
        true,
        rank.better() == 0
            ? "Of "
                + Words.packages(rank.among())
                + " that all could accept, none was worth more in all."
            : "Of "
                + Words.packages(rank.among())
                + " that all could accept, this one is worth at least as much in all as "
                + Words.percent(rank.percentile())
                + " of them.",
        benchmark.parties().stream().map(this::figure).toList());
  }

  private Figure figure(PartyId party) {
    var place = benchmark.parties().indexOf(party);
    var own = Rank.of(play, benchmark, points -> points.get(place)).orElseThrow();
    return new Figure(play.name(party), own.percentile());
  }
}
