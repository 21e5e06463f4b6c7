package org.parley.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.parley.scenario.PartyId;

/**
 * The space of outcomes of a {@link Problem} and what can be said of it exactly. Everything is over
 * the parties of the problem, against their reservation values, in whole points; packages of equal
 * rank are told apart by {@link Outcome}'s order, the smallest first.
 */
public final class OutcomeSpace {

  private final Problem problem;
  private final Listing listing;
  private final PointVector reservation;

  private OutcomeSpace(Problem problem, Limits limits) {
    this.problem = problem;
    this.listing = new Listing(problem, limits);
    this.reservation = problem.reservation();
  }

  public static OutcomeSpace of(Problem problem, Limits limits) {
    return new OutcomeSpace(problem, limits);
  }

  public Problem problem() {
    return problem;
  }

  /** The number of packages that the constraints allow. */
  public long feasible() {
    return listing.feasible().size();
  }

  /**
   * The size of the zone of possible agreement (Raiffa 1982): feasible packages worth at least the
   * reservation value to every party. Empty where they are too many to be counted.
   */
  public OptionalLong zopa() {
    return OptionalLong.of(listing.acceptable().size());
  }

  /** Who accepts how much; empty where there is too much to be counted. */
  public Optional<Tally> tally() {
    var accepted = new HashMap<Set<PartyId>, Long>();
    for (var entry : listing.feasible()) {
      var who = new LinkedHashSet<PartyId>();
      for (int party = 0; party < reservation.size(); party++) {
        if (entry.points().get(party) >= reservation.get(party)) {
          who.add(problem.order().get(party));
        }
      }
      accepted.merge(who, 1L, Long::sum);
    }
    return Optional.of(new Tally(problem.order(), accepted));
  }

  /** The Pareto frontier over all feasible packages. */
  public Frontier frontier() {
    return frontier(listing.feasible());
  }

  /** The acceptable part of the frontier. */
  public Frontier zopaFrontier() {
    return frontier(listing.acceptable());
  }

  private static Frontier frontier(List<Listing.Entry> entries) {
    var distinct = new LinkedHashMap<PointVector, FrontierPoint>();
    for (var entry : entries) {
      distinct.merge(
          entry.points(),
          new FrontierPoint(entry.points(), entry.outcome(), 1),
          (old, _) -> new FrontierPoint(old.points(), old.witness(), old.packages() + 1));
    }
    var efficient =
        distinct.values().stream()
            .filter(
                point ->
                    distinct.keySet().stream().noneMatch(other -> other.dominates(point.points())))
            .sorted(
                Comparator.comparing(
                        (FrontierPoint point) -> point.points().toArray(), Arrays::compare)
                    .reversed())
            .toList();
    return new Frontier(efficient, true, 0);
  }

  /** Each party's best within the zone of agreement; empty where that is empty. */
  public Optional<PointVector> ideals() {
    var acceptable = listing.acceptable();
    if (acceptable.isEmpty()) {
      return Optional.empty();
    }
    var ideals = acceptable.getFirst().points().toArray();
    for (var entry : acceptable) {
      Arrays.setAll(ideals, party -> Math.max(ideals[party], entry.points().get(party)));
    }
    return Optional.of(PointVector.of(ideals));
  }

  /**
   * The Nash solution (Nash 1950): the acceptable package with the largest product of surpluses;
   * the value is the product. Where no package lets every party gain, the one that lets most
   * parties gain, and among those the largest product of their surpluses (Caragiannis et al. 2016).
   * Does not compare points between parties.
   */
  public Optional<Solution> nash() {
    return best(
        listing.acceptable(),
        Comparator.comparing((PointVector surplus) -> gaining(surplus).count())
            .thenComparing(surplus -> product(gaining(surplus))),
        surplus -> Ratio.of(product(Arrays.stream(surplus.toArray()))));
  }

  private static LongStream gaining(PointVector surplus) {
    return Arrays.stream(surplus.toArray()).filter(points -> points > 0);
  }

  private static BigInteger product(LongStream factors) {
    return factors.mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /**
   * The Kalai-Smorodinsky solution (Kalai and Smorodinsky 1975) on a finite set: the acceptable
   * package with the largest smallest share of the own ideal surplus, ties by the second smallest
   * share and so on (leximin); the value is the smallest share. The ideal is each party's best over
   * the acceptable packages; a party that cannot gain there counts as fully served. Does not
   * compare points between parties.
   */
  public Optional<Solution> kalaiSmorodinsky() {
    return ideals()
        .flatMap(
            ideals -> {
              var range = ideals.minus(reservation);
              return best(
                  listing.acceptable(),
                  leximin(surplus -> shares(surplus, range)),
                  surplus -> shares(surplus, range).getFirst());
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
    return (one, other) -> {
      var a = sorted.apply(one);
      var b = sorted.apply(other);
      for (int rank = 0; rank < a.size(); rank++) {
        int order = a.get(rank).compareTo(b.get(rank));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /**
   * The egalitarian solution (Kalai 1977) on a finite set: the acceptable package with the largest
   * smallest surplus, ties by the second smallest and so on (leximin); the value is the smallest
   * surplus. Compares points between parties.
   */
  public Optional<Solution> egalitarian() {
    Function<PointVector, List<Ratio>> sorted =
        surplus ->
            Arrays.stream(surplus.toArray())
                .sorted()
                .mapToObj(points -> Ratio.of(points, problem.scale()))
                .toList();
    return best(listing.acceptable(), leximin(sorted), surplus -> sorted.apply(surplus).getFirst());
  }

  /**
   * The utilitarian solution within the zone of agreement (Harsanyi 1955): the largest sum of
   * points; the value is the sum. Compares points between parties.
   */
  public Optional<Solution> utilitarian() {
    return utilitarian(listing.acceptable());
  }

  /** The largest sum of points over all feasible packages, acceptable or not. */
  public Optional<Solution> utilitarianAll() {
    return utilitarian(listing.feasible());
  }

  private Optional<Solution> utilitarian(List<Listing.Entry> entries) {
    return best(
        entries,
        Comparator.comparing(PointVector::sum),
        surplus -> Ratio.of(surplus.sum() + reservation.sum(), problem.scale()));
  }

  private Optional<Solution> best(
      List<Listing.Entry> entries,
      Comparator<PointVector> order,
      Function<PointVector, Ratio> value) {
    return entries.stream()
        .reduce(
            (old, candidate) ->
                order.compare(surplus(candidate), surplus(old)) > 0 ? candidate : old)
        .map(it -> new Solution(it.points(), it.outcome(), value.apply(surplus(it)), true));
  }

  private PointVector surplus(Listing.Entry entry) {
    return entry.points().minus(reservation);
  }

  /** What can be said of one package beside all others. */
  public Verdict verdict(Outcome outcome) {
    var points = problem.points(outcome);
    var superior =
        listing.feasible().stream().filter(entry -> entry.points().dominates(points)).toList();
    var better =
        best(
            superior,
            Comparator.comparing(PointVector::sum),
            surplus -> Ratio.of(surplus.plus(reservation).minus(points).sum(), problem.scale()));
    return new Verdict(
        points,
        problem.isFeasible(outcome),
        points.isAtLeast(reservation),
        better.map(it -> it.points().sum() - points.sum()).orElse(0L),
        better,
        true,
        OptionalLong.of(superior.size()),
        jointShare(points));
  }

  private Optional<Ratio> jointShare(PointVector points) {
    return utilitarian()
        .map(most -> most.points().sum() - reservation.sum())
        .filter(most -> most > 0)
        .map(most -> Ratio.of(points.sum() - reservation.sum(), most));
  }

  /**
   * Where a package stands among all feasible ones; empty where there is too much to be counted.
   */
  public Optional<Percentiles> percentiles(Outcome outcome) {
    var points = problem.points(outcome);
    var parties = new LinkedHashMap<PartyId, Ratio>();
    for (int party = 0; party < points.size(); party++) {
      int it = party;
      parties.put(problem.order().get(party), shareUpTo(points, vector -> vector.get(it)));
    }
    return Optional.of(new Percentiles(parties, shareUpTo(points, PointVector::sum)));
  }

  private Ratio shareUpTo(PointVector points, ToLongFunction<PointVector> worth) {
    long upTo =
        listing.feasible().stream()
            .filter(entry -> worth.applyAsLong(entry.points()) <= worth.applyAsLong(points))
            .count();
    return Ratio.of(upTo, feasible());
  }

  /** What the constituencies would ratify; empty where there is too much to be counted. */
  public Optional<WinSets> winSets(List<Constituency> constituencies) {
    return Optional.of(WinSets.of(listing, constituencies));
  }
}
