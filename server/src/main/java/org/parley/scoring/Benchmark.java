package org.parley.scoring;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.analysis.WinSets;
import org.parley.scenario.Constituency;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/**
 * What rooms of one scenario are measured against. It depends on the scenario alone and can be
 * kept.
 *
 * <p>It is taken over the consenting parties, those whose consent some package needs; what a
 * party's instructions forbid counts as not feasible, since that party could not have adopted it.
 * The disagreement point is the vector of reservation values.
 *
 * @param zopa how many packages are acceptable to all; empty where they are too many to count
 * @param zone whether anything is acceptable to all
 * @param acceptable where the packages acceptable to all lie; empty where they are too many to list
 * @param winSets what each head of delegation could have ratified; empty where that is too much to
 *     count
 * @param winSetsAtHome the same where those at home vote
 * @param ideals each party's most points among them; empty where there is none
 */
public record Benchmark(
    Scenario scenario,
    OutcomeSpace space,
    OptionalLong zopa,
    OutcomeSpace.Zone zone,
    Optional<Map<PointVector, Long>> acceptable,
    Optional<WinSets> winSets,
    Optional<WinSets> winSetsAtHome,
    Optional<PointVector> ideals,
    Optional<Solution> nash,
    Optional<Solution> kalaiSmorodinsky,
    Optional<Solution> egalitarian,
    Optional<Solution> utilitarian) {

  public static Benchmark of(Scenario scenario) {
    return of(scenario, Limits.standard());
  }

  /** Within limits; what lies beyond them is told as not decided. */
  static Benchmark of(Scenario scenario, Limits limits) {
    var problem = Problem.of(scenario).withinInstructions();
    var space = OutcomeSpace.of(problem, limits);
    return new Benchmark(
        scenario,
        space,
        space.zopa(),
        space.zone(),
        space.acceptableVectors(),
        space.winSets(heads(problem)),
        space.winSets(homes(scenario, problem)),
        space.ideals(),
        space.nash(),
        space.kalaiSmorodinsky(),
        space.egalitarian(),
        space.utilitarian());
  }

  /** Whose votes ratify where the play ends with the signature. */
  private static List<Constituency> heads(Problem problem) {
    return problem.order().stream().map(party -> head(problem, party)).toList();
  }

  /** Whose votes ratify where those at home are asked; a head decides alone over an empty home. */
  private static List<Constituency> homes(Scenario scenario, Problem problem) {
    var homes = new ArrayList<Constituency>();
    for (var party : problem.order()) {
      var voters = scenario.home(party).constituencies();
      homes.addAll(voters.isEmpty() ? List.of(head(problem, party)) : voters);
    }
    return homes;
  }

  private static Constituency head(Problem problem, PartyId party) {
    return Constituency.ofHead(party, requireNonNull(problem.parties().get(party)));
  }

  /** What each party could have ratified in a play. */
  Optional<WinSets> winSets(Play play) {
    return play.homesVote() ? winSetsAtHome : winSets;
  }

  /** The consenting parties, in the order of every point vector. */
  public List<PartyId> parties() {
    return space.problem().order();
  }

  PointVector reservation() {
    return space.problem().reservation();
  }

  /** The largest joint surplus with the consent of all; 0 where none is possible. */
  long largestJointSurplus() {
    return utilitarian.map(best -> best.points().minus(reservation()).sum()).orElse(0L);
  }

  /** What the play was worth to the consenting parties. */
  PointVector points(Play play) {
    return PointVector.of(
        parties().stream().mapToLong(party -> play.worth(party).value()).toArray());
  }

  PointVector surplus(Play play) {
    return points(play).minus(reservation());
  }

  /** The most surplus that a party could have with the consent of all. */
  long ideal(PartyId party) {
    var position = parties().indexOf(party);
    return position < 0
        ? 0
        : ideals.map(best -> best.minus(reservation()).get(position)).orElse(0L);
  }
}
