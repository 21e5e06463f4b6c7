package org.parley.scoring;

import static org.parley.scoring.Score.Concept.JOINT_EFFICIENCY;
import static org.parley.scoring.Score.Concept.JOINT_SHARE;
import static org.parley.scoring.Score.Concept.NASH_DISTANCE;
import static org.parley.scoring.Score.Concept.NASH_SHARE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.PointVector;
import org.parley.analysis.Solution;
import org.parley.scoring.Score.Concept;
import org.parley.scoring.Score.Figure;

/** How much of what they could have had together the parties got. */
final class JointScores {

  private final Play play;
  private final Benchmark benchmark;
  private final Untaken untaken;
  private final long largest;

  JointScores(Play play, Benchmark benchmark, Untaken untaken) {
    this.play = play;
    this.benchmark = benchmark;
    this.untaken = untaken;
    this.largest = benchmark.largestJointSurplus();
  }

  List<Score> all() {
    return List.of(efficiency(), share(), nashShare(), nashDistance());
  }

  private Score efficiency() {
    return switch (benchmark.zone()) {
      case NOT_EMPTY -> efficiencyOf(untaken.slack());
      case EMPTY -> efficiencyWithoutZone();
      case UNDECIDED ->
          absent(
              JOINT_EFFICIENCY,
              "This case is too large to find out whether any package was acceptable to all.");
    };
  }

  private Score efficiencyWithoutZone() {
    return play.deal()
        ? absent(JOINT_EFFICIENCY, "No package was acceptable to all, so this deal hurts somebody.")
        : score(
            JOINT_EFFICIENCY,
            Optional.of(1.0),
            "No package was acceptable to all. Walking away was the efficient outcome.");
  }

  private Score efficiencyOf(long slack) {
    if (!untaken.decided()) {
      return absent(
          JOINT_EFFICIENCY,
          slack == 0
              ? "No package that helps some and hurts nobody was found, but this case is too large"
                  + " to be sure."
              : "At least "
                  + Words.points(slack)
                  + " more were possible without taking from anyone; this case is too large to"
                  + " find the most.");
    }
    if (slack == 0) {
      return score(
          JOINT_EFFICIENCY,
          Optional.of(1.0),
          "Nothing was left on the table: any gain for one would have been a loss for another.",
          new Figure("points left on the table", 0));
    }
    return score(
        JOINT_EFFICIENCY,
        largest > 0 ? Optional.of(1 - (double) slack / largest) : Optional.empty(),
        "There was a package that gave "
            + Words.points(slack)
            + " more in all and took nothing from anyone.",
        new Figure("points left on the table", slack),
        new Figure("largest joint surplus", largest));
  }

  private Score share() {
    var joint = benchmark.surplus(play).sum();
    if (largest <= 0) {
      return absent(JOINT_SHARE, "There was no joint surplus to be had.");
    }
    return score(
        JOINT_SHARE,
        Optional.of((double) joint / largest),
        "Together the parties have "
            + Words.points(joint)
            + " above no deal, of "
            + largest
            + " that were possible.",
        new Figure("joint surplus", joint),
        new Figure("largest joint surplus", largest));
  }

  private Score nashShare() {
    var best = benchmark.nash().map(solution -> product(solution.points().minus(reservation())));
    if (best.filter(product -> product > 0).isEmpty()) {
      return absent(NASH_SHARE, "No package lets every party gain.");
    }
    var surplus = benchmark.surplus(play);
    var reached = Arrays.stream(surplus.toArray()).anyMatch(it -> it < 0) ? 0 : product(surplus);
    return score(
        NASH_SHARE,
        Optional.of(reached / best.orElseThrow()),
        reached == 0
            ? "At least one party gained nothing, so the product of the gains is zero."
            : "The product of all gains is "
                + Words.percent(reached / best.orElseThrow())
                + " of the largest possible. It is large when everyone gains.",
        new Figure("product of surpluses", reached),
        new Figure("largest product of surpluses", best.orElseThrow()));
  }

  private Score nashDistance() {
    var nash = benchmark.nash().map(Solution::points);
    if (nash.isEmpty()) {
      return absent(NASH_DISTANCE, "There is no Nash point, since nothing is acceptable to all.");
    }
    var apart = benchmark.points(play).minus(nash.orElseThrow());
    var distance =
        Math.sqrt(Arrays.stream(apart.toArray()).mapToDouble(it -> (double) it * it).sum());
    return score(
        NASH_DISTANCE,
        Optional.of(distance),
        distance == 0
            ? "The outcome is the Nash point."
            : "The outcome is "
                + Words.decimal(distance)
                + " points away from the Nash point, over all parties.");
  }

  private PointVector reservation() {
    return benchmark.reservation();
  }

  private static double product(PointVector surplus) {
    return Arrays.stream(surplus.toArray()).asDoubleStream().reduce(1, (one, other) -> one * other);
  }

  private Score absent(Concept concept, String sentence) {
    return score(concept, Optional.empty(), sentence);
  }

  private Score score(Concept concept, Optional<Double> value, String sentence, Figure... figures) {
    return new Score(
        concept, value, benchmark.parties(), concept != NASH_SHARE, sentence, List.of(figures));
  }
}
