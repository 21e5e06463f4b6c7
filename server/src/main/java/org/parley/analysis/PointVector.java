package org.parley.analysis;

import java.util.Arrays;
import org.parley.scenario.Points;

/** What one outcome is worth to each party, in the party order of the {@link Problem}. */
public final class PointVector {

  private final long[] points;

  private PointVector(long[] points) {
    this.points = points;
  }

  public static PointVector of(long... points) {
    return new PointVector(points.clone());
  }

  /** The points of the party at that position. */
  public Points points(int party) {
    return new Points(points[party]);
  }

  public long get(int party) {
    return points[party];
  }

  /** The number of parties. */
  public int size() {
    return points.length;
  }

  public long sum() {
    return Arrays.stream(points).sum();
  }

  public PointVector minus(PointVector other) {
    var difference = points.clone();
    Arrays.setAll(difference, party -> difference[party] - other.points[party]);
    return new PointVector(difference);
  }

  public PointVector plus(PointVector other) {
    var sum = points.clone();
    Arrays.setAll(sum, party -> sum[party] + other.points[party]);
    return new PointVector(sum);
  }

  /** Whether no party has less than in {@code other}. */
  public boolean isAtLeast(PointVector other) {
    for (int party = 0; party < points.length; party++) {
      if (points[party] < other.points[party]) {
        return false;
      }
    }
    return true;
  }

  /** Whether no party has less than in {@code other} and at least one has more (Pareto). */
  public boolean dominates(PointVector other) {
    return isAtLeast(other) && !equals(other);
  }

  /** In a straight line. Compares points between parties. */
  public double distanceFrom(PointVector other) {
    double squares = 0;
    for (long difference : minus(other).points) {
      squares += (double) difference * difference;
    }
    return Math.sqrt(squares);
  }

  public long[] toArray() {
    return points.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PointVector it && Arrays.equals(points, it.points);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  @Override
  public String toString() {
    return Arrays.toString(points);
  }
}
