package org.parley.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.parley.scenario.Constituency;
import org.parley.scenario.PartyId;

/**
 * The space of outcomes of a {@link Problem} and what can be said of it exactly, without listing
 * outcomes. Everything is over the parties of the problem; what is acceptable is measured against
 * their reservation values. Packages that a concept ranks alike are told apart by the order of
 * {@link Outcome}: the smallest is named.
 *
 * <p>What lies beyond the {@link Limits} is answered as not exact or not counted, never with a
 * wrong number.
 */
public final class OutcomeSpace {

  private final Problem problem;
  private final Limits limits;
  private final Numbering numbering;
  private final Diagram diagram;
  private final Diagram undominated;
  private final PointVector reservation;
  private final AcceptablePackages acceptable;
  private final BargainingSolutions solutions;
  private final Verdicts verdicts;

  private OutcomeSpace(Problem problem, Limits limits) {
    this.problem = problem;
    this.limits = limits;
    numbering = Numbering.of(problem);
    diagram = DiagramBuilder.build(Tables.of(problem), numbering, limits);
    undominated = diagram.undominated();
    reservation = problem.reservation();
    acceptable = new AcceptablePackages(undominated, reservation, limits);
    solutions = new BargainingSolutions(problem, numbering, acceptable);
    verdicts = new Verdicts(problem, numbering, diagram, limits);
  }

  /**
   * @throws IllegalArgumentException if points are so large that their sums would not be exact
   * @throws TooEntangled if interactions and constraints tie too many issues together
   * @throws AnalysisStopped if the caller no longer wants the answer; so do all questions
   */
  public static OutcomeSpace of(Problem problem, Limits limits) {
    return new OutcomeSpace(problem, limits);
  }

  public Problem problem() {
    return problem;
  }

  /** The number of packages that the constraints allow. */
  public long feasible() {
    return diagram.packages();
  }

  /**
   * The size of the zone of possible agreement (Raiffa 1982): feasible packages worth at least the
   * reservation value to every party. Empty where they are too many to be counted.
   */
  public OptionalLong zopa() {
    return PackageCount.atLeast(diagram, reservation.toArray(), limits);
  }

  /** Whether there is anything that all would accept. */
  public enum Zone {
    EMPTY,
    NOT_EMPTY,

    /** None was found within the limits, nor proved that there is none. */
    UNDECIDED
  }

  /**
   * Whether the zone of agreement is empty. Ideals and solutions are absent where it is, and where
   * that is undecided.
   */
  public Zone zone() {
    return solutions.zone();
  }

  /** Who accepts how much; empty where there is too much to be counted. */
  public Optional<Tally> tally() {
    return TallyCount.of(diagram, reservation.toArray(), limits)
        .map(
            counts -> {
              var accepted = new LinkedHashMap<Set<PartyId>, Long>();
              counts.forEach((who, packages) -> accepted.put(parties(who), packages));
              return new Tally(problem.order(), accepted);
            });
  }

  private Set<PartyId> parties(BitSet who) {
    var parties = new LinkedHashSet<PartyId>();
    who.stream().forEach(party -> parties.add(problem.order().get(party)));
    return parties;
  }

  /**
   * Where feasible packages lie: every distinct point vector with the number of packages behind it.
   * Empty where there are more than the limits allow to list.
   */
  public Optional<Map<PointVector, Long>> vectors() {
    return DistinctVectors.of(diagram, limits);
  }

  /**
   * Where acceptable packages lie, as {@link #vectors} for all feasible ones. Empty where there are
   * more than the limits allow to list.
   */
  public Optional<Map<PointVector, Long>> acceptableVectors() {
    return DistinctVectors.atLeast(diagram, reservation.toArray(), limits);
  }

  /** The Pareto frontier over all feasible packages. */
  public Frontier frontier() {
    var nothing = PointVector.of(new long[reservation.size()]);
    return frontier(FrontierSearch.overAll(undominated, limits), nothing);
  }

  /** The acceptable part of the frontier. */
  public Frontier zopaFrontier() {
    return frontier(acceptable.frontier(), reservation);
  }

  private Frontier frontier(FrontierSearch.Found found, PointVector origin) {
    var vectors = found.vectors();
    var points = new ArrayList<FrontierPoint>(vectors.size());
    for (int row = 0; row < vectors.size(); row++) {
      points.add(
          new FrontierPoint(
              PointVector.of(vectors.row(row)).plus(origin),
              numbering.outcome(vectors.number(row)),
              vectors.packages(row)));
    }
    return new Frontier(points, found.isExact(), found.epsilon());
  }

  /**
   * Each party's best within the zone of agreement. Where the limits left one unproved, {@link
   * #kalaiSmorodinsky} is not exact.
   */
  public Optional<PointVector> ideals() {
    return solutions.ideals().map(Ideals::points);
  }

  /**
   * The Nash solution (Nash 1950): the acceptable package with the largest product of surpluses;
   * the value is the product. Where no package lets every party gain, the product is taken over the
   * largest set of parties that can gain together (Caragiannis et al. 2016), of several such sets
   * the first in the order of the parties. Does not compare points between parties.
   */
  public Optional<Solution> nash() {
    return solutions.nash();
  }

  /**
   * The Kalai-Smorodinsky solution (Kalai and Smorodinsky 1975) on a finite set: the acceptable
   * package with the largest smallest share of the own ideal surplus, ties by the second smallest
   * share and so on (leximin); the value is the smallest share. The ideal is each party's best over
   * the acceptable packages; a party that cannot gain there is left out, and its share counts as 1.
   * Does not compare points between parties.
   */
  public Optional<Solution> kalaiSmorodinsky() {
    return solutions.kalaiSmorodinsky();
  }

  /**
   * The egalitarian solution (Kalai 1977) on a finite set: the acceptable package with the largest
   * smallest surplus, ties by the second smallest and so on (leximin); the value is the smallest
   * surplus. Compares points between parties.
   */
  public Optional<Solution> egalitarian() {
    return solutions.egalitarian();
  }

  /**
   * The utilitarian solution within the zone of agreement (Harsanyi 1955): the largest sum of
   * points; the value is the sum. Compares points between parties.
   */
  public Optional<Solution> utilitarian() {
    return solutions.utilitarian();
  }

  /** The largest sum of points over all feasible packages, acceptable or not. */
  public Optional<Solution> utilitarianAll() {
    return LargestSum.of(undominated)
        .map(
            best ->
                new Solution(
                    PointVector.of(best.points()),
                    numbering.outcome(best.number()),
                    Ratio.of(PointVector.of(best.points()).sum(), problem.scale()),
                    true));
  }

  /** What can be said of one package beside all others. */
  public Verdict verdict(Outcome outcome) {
    return verdicts.verdict(outcome, utilitarian());
  }

  /**
   * The package that gives most points more, in sum, than this one and nobody less; its value is
   * what it adds. Empty where this one is efficient, or where that was left undecided, as {@link
   * #verdict} tells.
   */
  public Optional<Solution> better(Outcome outcome) {
    return verdicts.better(problem.points(outcome));
  }

  /**
   * How many feasible packages are better for some and worse for none; as a share of all, one minus
   * it is the efficiency measure of Tripp and Sondak (1992). Empty where they are too many to be
   * counted.
   */
  public OptionalLong superior(Outcome outcome) {
    return verdicts.superior(problem.points(outcome));
  }

  /**
   * Where a package stands among all feasible ones; empty where there is too much to be counted.
   */
  public Optional<Percentiles> percentiles(Outcome outcome) {
    return verdicts.percentiles(problem.points(outcome));
  }

  /** What the constituencies would ratify; empty where there is too much to be counted. */
  public Optional<WinSets> winSets(List<Constituency> constituencies) {
    return WinSets.of(problem, constituencies, limits);
  }
}
