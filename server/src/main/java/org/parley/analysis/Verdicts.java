package org.parley.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.scenario.PartyId;

/** What can be said of one package. */
final class Verdicts {

  private final Problem problem;
  private final Numbering numbering;
  private final Diagram diagram;
  private final Diagram undominated;
  private final Limits limits;
  private final int parties;

  Verdicts(Problem problem, Numbering numbering, Diagram diagram, Limits limits) {
    this.problem = problem;
    this.numbering = numbering;
    this.diagram = diagram;
    this.limits = limits;
    undominated = diagram.undominated();
    parties = diagram.parties();
  }

  /**
   * @param utilitarian the largest acceptable sum of points
   */
  Verdict verdict(Outcome outcome, Optional<Solution> utilitarian) {
    var points = problem.points(outcome);
    var search = superiorTo(points);
    var better = search.best().map(answer -> better(points, answer));
    return new Verdict(
        points,
        problem.isFeasible(outcome),
        points.isAtLeast(problem.reservation()),
        better.map(it -> it.points().minus(points).sum()).orElse(0L),
        better,
        search.complete(),
        utilitarian.flatMap(most -> jointShare(points, most.points())));
  }

  /** The package that adds most to those points and takes from nobody. */
  Optional<Solution> better(PointVector points) {
    return superiorTo(points).best().map(answer -> better(points, answer));
  }

  private Search superiorTo(PointVector points) {
    return new AcceptablePackages(undominated, points, limits).best(Ranking.Sum.ofAll(parties, 1));
  }

  private Solution better(PointVector points, Answer answer) {
    var gain = PointVector.of(answer.surplus());
    return new Solution(
        points.plus(gain),
        numbering.outcome(answer.number()),
        Ratio.of(gain.sum(), problem.scale()),
        answer.exact());
  }

  /** Superior is what gives nobody less and in sum more. */
  OptionalLong superior(PointVector points) {
    var withSum = new long[parties + 1][parties];
    for (int party = 0; party < parties; party++) {
      withSum[party][party] = 1;
      withSum[parties][party] = 1;
    }
    var floor = Arrays.copyOf(points.toArray(), parties + 1);
    floor[parties] = points.sum() + 1;
    return PackageCount.atLeast(diagram.mapped(withSum), floor, limits);
  }

  private Optional<Ratio> jointShare(PointVector points, PointVector utilitarian) {
    long most = utilitarian.minus(problem.reservation()).sum();
    long here = points.minus(problem.reservation()).sum();
    return most > 0 ? Optional.of(Ratio.of(here, most)) : Optional.empty();
  }

  Optional<Percentiles> percentiles(PointVector points) {
    if (diagram.isEmpty()) {
      return Optional.empty();
    }
    var shares = new LinkedHashMap<PartyId, Ratio>();
    for (int party = 0; party < parties; party++) {
      var times = Ranking.Sum.of(party, parties, 0).times();
      var share = shareUpTo(times, points.get(party));
      if (share.isEmpty()) {
        return Optional.empty();
      }
      shares.put(problem.order().get(party), share.orElseThrow());
    }
    return shareUpTo(Ranking.Sum.ofAll(parties, 0).times(), points.sum())
        .map(joint -> new Percentiles(shares, joint));
  }

  /** The share of feasible packages whose weighted sum of points is no larger. */
  private Optional<Ratio> shareUpTo(long[] times, long sum) {
    var above =
        PackageCount.atLeast(diagram.mapped(new long[][] {times}), new long[] {sum + 1}, limits);
    long all = diagram.packages();
    return above.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(all - above.getAsLong(), all));
  }
}
