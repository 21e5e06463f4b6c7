package org.parley.analysis;

import java.util.Arrays;

/**
 * The largest product of the surpluses of some parties, each of which gains. By the inequality of
 * arithmetic and geometric means a product P needs a weighted sum of at least n (P w1 ...
 * wn)^(1/n). The weights are moved by factors, in which the logarithm of the bound is convex.
 */
final class ProductGoal extends Goal {

  private final boolean[] gains;
  private final double[] reach;
  private final int count;
  private double log;

  /**
   * @param gains the parties whose surpluses are multiplied
   * @param reach about how large each party's surplus can be
   */
  ProductGoal(boolean[] gains, double[] reach) {
    super(floor(gains));
    this.gains = gains;
    this.reach = reach;
    count = (int) Arrays.stream(floor()).sum();
  }

  private static long[] floor(boolean[] gains) {
    var floor = new long[gains.length];
    Arrays.setAll(floor, party -> gains[party] ? 1 : 0);
    return floor;
  }

  @Override
  boolean isBetter(long[] surplus, long[] than) {
    return new Ranking.Product().compare(among(surplus), among(than)) > 0;
  }

  private long[] among(long[] surplus) {
    var some = surplus.clone();
    Arrays.setAll(some, party -> gains[party] ? some[party] : 0);
    return some;
  }

  @Override
  void raise(long[] floor, long[] best) {
    log = Ranking.Product.log(among(best));
  }

  @Override
  double[] weights() {
    var weights = new double[reach.length];
    Arrays.setAll(weights, party -> gains[party] ? 1 / reach[party] : 0);
    return weights;
  }

  @Override
  double bound(double[] weights, double most) {
    return most <= 0
        ? Double.NEGATIVE_INFINITY
        : count * Math.log(most / count) - logarithm(weights);
  }

  @Override
  double attained(double[] weights) {
    return count * Math.exp((log + logarithm(weights)) / count);
  }

  @Override
  double increment() {
    return 0;
  }

  @Override
  double least() {
    return 0;
  }

  private double logarithm(double[] weights) {
    double sum = 0;
    for (int party = 0; party < weights.length; party++) {
      sum += gains[party] ? Math.log(weights[party]) : 0;
    }
    return sum;
  }

  @Override
  void tighten(double[] weights, long[] surplus, double by) {
    var slope = slope(weights, surplus);
    double square = Arrays.stream(slope).map(each -> each * each).sum();
    if (square > 0) {
      double step = Math.min(by / square, 1 / Math.sqrt(square));
      Arrays.setAll(weights, party -> weights[party] * Math.exp(-step * slope[party]));
    }
  }

  /** How fast the logarithm of the bound grows with that of each weight. */
  private double[] slope(double[] weights, long[] surplus) {
    double most = 0;
    for (int party = 0; party < weights.length; party++) {
      most += weights[party] * surplus[party];
    }
    var slope = new double[weights.length];
    for (int party = 0; party < weights.length && most > 0; party++) {
      slope[party] = gains[party] ? count * weights[party] * surplus[party] / most - 1 : 0;
    }
    return slope;
  }
}
