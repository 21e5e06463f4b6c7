package org.parley.analysis;

/**
 * The largest sum of surpluses where nobody's is negative. The weight of a party is what its points
 * count plus the price of its floor (a Lagrange multiplier), so it never falls below the former.
 */
final class SumGoal extends Goal {

  private final Ranking.Sum ranking;
  private final double[] reach;

  /**
   * @param reach about how large each party's surplus can be
   */
  SumGoal(Ranking.Sum ranking, double[] reach) {
    super(new long[reach.length]);
    this.ranking = ranking;
    this.reach = reach;
  }

  @Override
  boolean isAnswer(long[] surplus) {
    return ranking.admits(surplus);
  }

  @Override
  boolean isBetter(long[] surplus, long[] than) {
    return ranking.compare(surplus, than) > 0;
  }

  @Override
  double[] weights() {
    var weights = new double[reach.length];
    for (int party = 0; party < weights.length; party++) {
      weights[party] = ranking.times()[party];
    }
    return weights;
  }

  @Override
  double bound(double[] weights, double most) {
    return most;
  }

  @Override
  double attained(double[] weights) {
    return ranking.sum(best());
  }

  @Override
  double increment() {
    return 1;
  }

  @Override
  double least() {
    return ranking.least();
  }

  @Override
  void tighten(double[] weights, long[] surplus, double by) {
    double square = 0;
    for (int party = 0; party < weights.length; party++) {
      square += surplus[party] / reach[party] * (surplus[party] / reach[party]);
    }
    for (int party = 0; party < weights.length && square > 0; party++) {
      double moved = weights[party] - by / square * surplus[party] / reach[party] / reach[party];
      weights[party] = Math.max(ranking.times()[party], moved);
    }
  }
}
