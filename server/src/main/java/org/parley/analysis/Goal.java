package org.parley.analysis;

/**
 * What a search makes as large as it can be, and how far a weighted sum of surpluses limits it. Any
 * weights that a goal has made give a bound: no better package has a smaller weighted sum than
 * {@link #needed}, and the guide of these weights knows the largest that is left. A goal remembers
 * the best package so far.
 */
abstract class Goal {

  private static final long NO_PACKAGE = -1;

  private final long[] floor;
  private long[] best = new long[0];
  private long number = NO_PACKAGE;

  /**
   * @param floor the least surplus of each party in any answer
   */
  Goal(long[] floor) {
    this.floor = floor.clone();
  }

  /** Whether a package that reaches the floor answers the question at all. */
  boolean isAnswer(long[] surplus) {
    return true;
  }

  abstract boolean isBetter(long[] surplus, long[] than);

  /** Weights to start from. */
  abstract double[] weights();

  /** What no package exceeds, given the largest weighted sum of surpluses; may be a logarithm. */
  abstract double bound(double[] weights, double most);

  /** The smallest weighted sum of surpluses that a package as good as the best so far can have. */
  abstract double attained(double[] weights);

  /** How much more than {@link #attained} a better package has at least. */
  abstract double increment();

  /** The smallest weighted sum of surpluses that an answer can have. */
  abstract double least();

  /** The smallest weighted sum of surpluses that a package better than the best so far can have. */
  final double needed(double[] weights) {
    return isMet() ? attained(weights) + increment() : least();
  }

  /**
   * Moves the weights so that the bound falls by about that much, were it not for other packages (a
   * subgradient step with Polyak's length).
   *
   * @param surplus of the package with the largest weighted sum
   */
  abstract void tighten(double[] weights, long[] surplus, double by);

  /** Raises the floor where the best so far shows that less is never better. */
  void raise(long[] floor, long[] best) {}

  final void offer(long[] surplus, long packageNumber) {
    if (reachesFloor(surplus) && (isMet() ? isBetter(surplus, best) : isAnswer(surplus))) {
      best = surplus.clone();
      number = packageNumber;
      raise(floor, best);
    }
  }

  private boolean reachesFloor(long[] surplus) {
    for (int party = 0; party < floor.length; party++) {
      if (surplus[party] < floor[party]) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is any answer yet. */
  final boolean isMet() {
    return number != NO_PACKAGE;
  }

  final long[] best() {
    return best;
  }

  final long number() {
    return number;
  }

  final long[] floor() {
    return floor;
  }
}
