package org.parley.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code analyze} answers. Points are those of the input, in the order of {@code parties}.
 *
 * @param parties the order of every {@code points}
 * @param outcomes how many packages there are, feasible or not
 * @param zopa how many are worth at least the reservation value to all; absent where they are too
 *     many to be counted
 * @param frontier the efficient point vectors over all feasible packages, each with one package and
 *     the number of packages behind it
 * @param zopaFrontier its acceptable part
 * @param nash over acceptable packages, as the next three; absent where there is none; its value is
 *     the product of surpluses
 * @param kalaiSmorodinsky leximin; its value is the smallest share of the ideal surplus
 * @param egalitarian leximin; its value is the smallest surplus
 * @param utilitarian its value is the sum of points
 * @param utilitarianAll the same over all feasible packages
 * @param ideals each party's best over acceptable packages
 * @param exact whether nothing here is an approximation
 * @param epsilon how far a point vector can be off where not exact
 * @param millis how long the analysis took
 */
record Report(
    List<String> parties,
    long outcomes,
    long feasible,
    Optional<Long> zopa,
    List<Vector> frontier,
    List<Vector> zopaFrontier,
    Optional<Point> nash,
    Optional<Point> kalaiSmorodinsky,
    Optional<Point> egalitarian,
    Optional<Point> utilitarian,
    Optional<Point> utilitarianAll,
    Optional<List<Double>> ideals,
    Optional<Coalition> coalition,
    boolean exact,
    double epsilon,
    double millis,
    List<String> warnings) {

  /** An efficient vector. */
  record Vector(List<Double> points, Map<String, String> witness, long packages) {}

  /** A bargaining solution. */
  record Point(List<Double> points, Map<String, String> witness, double value) {}

  /**
   * What passes where the veto parties and all but one accept.
   *
   * @param packages how many pass
   * @param accepting for each party, how many of them it accepts
   * @param acceptable for each party, how many packages it accepts at all
   */
  record Coalition(List<String> veto, long packages, List<Long> accepting, List<Long> acceptable) {}
}
