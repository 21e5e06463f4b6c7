package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
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
 * @param ideals each party's most points among them; empty where there is none
 */
public record Benchmark(
    Scenario scenario,
    OutcomeSpace space,
    OptionalLong zopa,
    Optional<PointVector> ideals,
    Optional<Solution> nash,
    Optional<Solution> kalaiSmorodinsky,
    Optional<Solution> egalitarian,
    Optional<Solution> utilitarian) {

  public static Benchmark of(Scenario scenario) {
    var space = OutcomeSpace.of(Problem.of(scenario).withinInstructions(), Limits.standard());
    return new Benchmark(
        scenario,
        space,
        space.zopa(),
        space.ideals(),
        space.nash(),
        space.kalaiSmorodinsky(),
        space.egalitarian(),
        space.utilitarian());
  }

  /** The consenting parties, in the order of every point vector. */
  public List<PartyId> parties() {
    return space.problem().order();
  }

  /** Whether some package is acceptable to all. */
  public boolean dealPossible() {
    return ideals.isPresent();
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
