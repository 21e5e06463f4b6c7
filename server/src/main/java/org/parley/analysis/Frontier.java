package org.parley.analysis;

import java.util.List;

/**
 * The Pareto frontier: the distinct point vectors of feasible packages such that no feasible
 * package gives one party more and none less.
 *
 * @param points in descending order of points, first party first
 * @param exact whether these are all efficient vectors and nothing else; if not, {@code epsilon}
 *     says how far off they can be, and the number of packages behind each is a lower bound
 * @param epsilon for every feasible package, some vector here gives every party at least its points
 *     there minus this; 0 where exact
 */
public record Frontier(List<FrontierPoint> points, boolean exact, long epsilon) {

  public Frontier {
    points = List.copyOf(points);
  }

  /** The number of distinct vectors. */
  public int vectors() {
    return points.size();
  }

  /** The number of packages behind all vectors. */
  public long packages() {
    return points.stream().mapToLong(FrontierPoint::packages).sum();
  }

  /**
   * How far a package is from the nearest vector here, in a straight line (as competitions between
   * negotiating agents report it: Baarslag et al. 2013). Compares points between parties.
   *
   * @throws java.util.NoSuchElementException if there is no vector
   */
  public double distanceFrom(PointVector here) {
    return points.stream()
        .mapToDouble(point -> point.points().distanceFrom(here))
        .min()
        .orElseThrow();
  }
}
