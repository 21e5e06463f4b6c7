package org.parley.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lists all outcomes and answers from the list, by the definitions and nothing else: what the
 * analysis is compared with.
 */
final class BruteForce {

  record Entry(Outcome outcome, PointVector points) {}

  private final Problem problem;
  private final PointVector reservation;
  private final List<Entry> feasible = new ArrayList<>();

  BruteForce(Problem problem) {
    this.problem = problem;
    reservation = problem.reservation();
    var options = new int[problem.issues().size()];
    do {
      var outcome = Outcome.of(options);
      if (problem.isFeasible(outcome)) {
        feasible.add(new Entry(outcome, problem.points(outcome)));
      }
    } while (advance(options));
  }

  private boolean advance(int[] options) {
    for (int issue = options.length - 1; issue >= 0; issue--) {
      if (++options[issue] < problem.issues().get(issue).options().size()) {
        return true;
      }
      options[issue] = 0;
    }
    return false;
  }

  /** Smallest first. */
  List<Entry> feasible() {
    return feasible;
  }

  List<Entry> acceptable() {
    return feasible.stream().filter(entry -> entry.points().isAtLeast(reservation)).toList();
  }

  long count(Predicate<Entry> which) {
    return feasible.stream().filter(which).count();
  }

  Map<PointVector, Long> acceptableVectors() {
    return acceptable().stream()
        .collect(Collectors.groupingBy(Entry::points, Collectors.counting()));
  }

  List<FrontierPoint> frontier() {
    return frontier(feasible);
  }

  List<FrontierPoint> zopaFrontier() {
    return frontier(acceptable());
  }

  private static List<FrontierPoint> frontier(List<Entry> entries) {
    var distinct = new LinkedHashMap<PointVector, FrontierPoint>();
    for (var entry : entries) {
      distinct.merge(
          entry.points(),
          new FrontierPoint(entry.points(), entry.outcome(), 1),
          (old, _) -> new FrontierPoint(old.points(), old.witness(), old.packages() + 1));
    }
    var bySum = new ArrayList<>(distinct.values());
    bySum.sort(Comparator.comparingLong((FrontierPoint point) -> point.points().sum()).reversed());
    var efficient = new ArrayList<FrontierPoint>();
    for (var point : bySum) {
      if (efficient.stream().noneMatch(other -> other.points().dominates(point.points()))) {
        efficient.add(point);
      }
    }
    efficient.sort(
        Comparator.comparing((FrontierPoint point) -> point.points().toArray(), Arrays::compare)
            .reversed());
    return efficient;
  }

  Optional<PointVector> ideals() {
    return acceptable().stream()
        .map(Entry::points)
        .reduce(
            (one, other) -> {
              var most = one.toArray();
              Arrays.setAll(most, party -> Math.max(most[party], other.get(party)));
              return PointVector.of(most);
            });
  }

  Optional<Solution> nash() {
    return best(
        acceptable(),
        Comparator.comparing((PointVector surplus) -> gains(surplus).size())
            .thenComparing(BruteForce::whoGains)
            .thenComparing(surplus -> product(gains(surplus))),
        surplus ->
            new Ratio(
                product(Arrays.stream(surplus.toArray()).boxed().toList()),
                BigInteger.valueOf(problem.scale()).pow(surplus.size())));
  }

  private static List<Long> gains(PointVector surplus) {
    return Arrays.stream(surplus.toArray()).filter(points -> points > 0).boxed().toList();
  }

  /** Larger where the first parties gain. */
  private static String whoGains(PointVector surplus) {
    return Arrays.stream(surplus.toArray())
        .mapToObj(points -> points > 0 ? "1" : "0")
        .collect(Collectors.joining());
  }

  private static BigInteger product(List<Long> factors) {
    return factors.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  Optional<Solution> kalaiSmorodinsky() {
    return ideals()
        .flatMap(
            ideals -> {
              Function<PointVector, List<Ratio>> shares =
                  surplus -> shares(surplus, ideals.minus(reservation));
              return best(
                  acceptable(), leximin(shares), surplus -> shares.apply(surplus).getFirst());
            });
  }

  private static List<Ratio> shares(PointVector surplus, PointVector range) {
    var shares = new ArrayList<Ratio>();
    for (int party = 0; party < surplus.size(); party++) {
      shares.add(
          range.get(party) == 0 ? Ratio.ONE : Ratio.of(surplus.get(party), range.get(party)));
    }
    shares.sort(null);
    return shares;
  }

  private static Comparator<PointVector> leximin(Function<PointVector, List<Ratio>> sorted) {
    return (one, other) ->
        Arrays.compare(
            sorted.apply(one).toArray(Ratio[]::new), sorted.apply(other).toArray(Ratio[]::new));
  }

  Optional<Solution> egalitarian() {
    Function<PointVector, List<Ratio>> sorted =
        surplus ->
            Arrays.stream(surplus.toArray())
                .sorted()
                .mapToObj(points -> Ratio.of(points, problem.scale()))
                .toList();
    return best(acceptable(), leximin(sorted), surplus -> sorted.apply(surplus).getFirst());
  }

  Optional<Solution> utilitarian() {
    return largestSum(acceptable());
  }

  Optional<Solution> utilitarianAll() {
    return largestSum(feasible);
  }

  private Optional<Solution> largestSum(List<Entry> entries) {
    return best(
        entries,
        Comparator.comparing(PointVector::sum),
        surplus -> Ratio.of(surplus.plus(reservation).sum(), problem.scale()));
  }

  List<Entry> superior(PointVector points) {
    return feasible.stream().filter(entry -> entry.points().dominates(points)).toList();
  }

  /** The package that adds most to these points and takes from nobody. */
  Optional<Solution> better(PointVector points) {
    return best(
        superior(points),
        Comparator.comparing(PointVector::sum),
        surplus -> Ratio.of(surplus.plus(reservation).minus(points).sum(), problem.scale()));
  }

  private Optional<Solution> best(
      List<Entry> entries, Comparator<PointVector> order, Function<PointVector, Ratio> value) {
    return entries.stream()
        .reduce((old, next) -> order.compare(surplus(next), surplus(old)) > 0 ? next : old)
        .map(it -> new Solution(it.points(), it.outcome(), value.apply(surplus(it)), true));
  }

  private PointVector surplus(Entry entry) {
    return entry.points().minus(reservation);
  }
}
