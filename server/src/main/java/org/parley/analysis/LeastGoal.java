package org.parley.analysis;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * One stage of leximin: the largest sum of the k smallest shares. That sum is at most every
 * weighted sum of shares whose weights lie between 0 and 1 and add up to k.
 */
final class LeastGoal extends Goal {

  private static final int HALVINGS = 60;

  /** Differences between shares that floating-point sums cannot mistake. */
  private static final double CLEAR = 1e-9;

  private final Ranking.Leximin ranking;
  private final int stage;
  private final double increment;

  private LeastGoal(Ranking.Leximin ranking, int stage, long[] floor, double increment) {
    super(floor);
    this.ranking = ranking;
    this.stage = stage;
    this.increment = increment;
  }

  /** The first stage: the smallest share alone. */
  static LeastGoal first(Ranking.Leximin ranking) {
    return new LeastGoal(ranking, 1, new long[ranking.whole().length], increment(ranking));
  }

  /** Two different shares differ by at least one part in the product of their denominators. */
  private static double increment(Ranking.Leximin ranking) {
    double whole = Arrays.stream(ranking.whole()).max().orElse(1);
    double difference = 1 / whole / whole;
    return difference > CLEAR ? difference : 0;
  }

  /** The next stage, from where this one ended. */
  LeastGoal next() {
    return continued(stage + 1, increment);
  }

  /** The same stage again, with all packages that are as good in it: all further stages in one. */
  LeastGoal withTies() {
    return continued(stage, 0);
  }

  private LeastGoal continued(int atStage, double by) {
    var next = new LeastGoal(ranking, atStage, floor(), by);
    next.offer(best(), number());
    return next;
  }

  @Override
  boolean isBetter(long[] surplus, long[] than) {
    return ranking.compare(surplus, than) > 0;
  }

  /** Nobody's share may fall below the smallest share so far. */
  @Override
  void raise(long[] floor, long[] best) {
    int last = ranking.ascending(best)[0];
    for (int party = 0; party < floor.length; party++) {
      floor[party] =
          Math.max(
              floor[party], shareOf(ranking.whole()[party], best[last], ranking.whole()[last]));
    }
  }

  /** The least whole number of points that is at least this share of the whole. */
  private static long shareOf(long whole, long part, long of) {
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(part))
        .add(BigInteger.valueOf(of - 1))
        .divide(BigInteger.valueOf(of))
        .longValueExact();
  }

  @Override
  double[] weights() {
    var weights = new double[floor().length];
    onto(weights);
    return weights;
  }

  @Override
  double bound(double[] weights, double most) {
    return most;
  }

  /** The sum of the smallest shares of the best so far. */
  @Override
  double attained(double[] weights) {
    double sum = 0;
    var ascending = ranking.ascending(best());
    for (int rank = 0; rank < stage; rank++) {
      sum += (double) best()[ascending[rank]] / ranking.whole()[ascending[rank]];
    }
    return sum;
  }

  @Override
  double increment() {
    return increment;
  }

  @Override
  double least() {
    return 0;
  }

  @Override
  void tighten(double[] weights, long[] surplus, double by) {
    var whole = ranking.whole();
    double square = 0;
    for (int party = 0; party < weights.length; party++) {
      double share = whole[party] == 0 ? 0 : (double) surplus[party] / whole[party];
      square += share * share;
    }
    for (int party = 0; party < weights.length && square > 0; party++) {
      if (whole[party] != 0) {
        weights[party] -= by / square * surplus[party] / whole[party] / whole[party];
      }
    }
    onto(weights);
  }

  /** The nearest weights that are allowed: all raised or lowered alike, then cut to 0 and 1. */
  private void onto(double[] weights) {
    var shares = new double[weights.length];
    Arrays.setAll(shares, party -> weights[party] * ranking.whole()[party]);
    double low = -1 - Arrays.stream(shares).map(Math::abs).max().orElse(0);
    double high = -low;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (cut(shares, middle) < stage) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double raise = high;
    Arrays.setAll(
        weights,
        party ->
            ranking.whole()[party] == 0
                ? 0
                : Math.clamp(shares[party] + raise, 0, 1) / ranking.whole()[party]);
  }

  private double cut(double[] shares, double raise) {
    double sum = 0;
    for (int party = 0; party < shares.length; party++) {
      sum += ranking.whole()[party] == 0 ? 0 : Math.clamp(shares[party] + raise, 0, 1);
    }
    return sum;
  }
}
