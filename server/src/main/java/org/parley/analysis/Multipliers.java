package org.parley.analysis;

/**
 * Looks for the weights that bound a goal most tightly, by subgradient steps towards a level that
 * comes nearer whenever it seems out of reach (Goffin and Kiwiel 1999). Every package met on the
 * way is offered to the goal.
 */
final class Multipliers {

  private static final int STEPS = 400;

  /** So many steps without much progress, and the level was too far. */
  private static final int PATIENCE = 10;

  private static final double FINE = 1e-7;

  private final Diagram diagram;
  private final Goal goal;
  private Look tightest;

  private Multipliers(Diagram diagram, Goal goal) {
    this.diagram = diagram;
    this.goal = goal;
    tightest = look(goal.weights());
  }

  static double[] tight(Diagram diagram, Goal goal, Limits limits) {
    var search = new Multipliers(diagram, goal);
    search.run(limits);
    return search.tightest.weights;
  }

  /**
   * @param bound by these weights
   * @param surplus of the package that attains it
   */
  private record Look(double[] weights, double bound, long[] surplus) {}

  private Look look(double[] weights) {
    var guide = new Guide(diagram, weights);
    var best = guide.best();
    goal.offer(best.points(), best.number());
    return new Look(weights, goal.bound(weights, guide.most()), best.points());
  }

  private void run(Limits limits) {
    var here = tightest;
    double distance = Math.abs(tightest.bound) / 4;
    int waiting = 0;
    for (int step = 0; step < STEPS && isWorthIt(distance); step++) {
      limits.check();
      var weights = here.weights.clone();
      goal.tighten(weights, here.surplus, here.bound - (tightest.bound - distance));
      here = look(weights);
      waiting = here.bound < tightest.bound - distance / 2 ? 0 : waiting + 1;
      if (here.bound < tightest.bound) {
        tightest = here;
      }
      if (waiting > PATIENCE) {
        distance /= 2;
        waiting = 0;
        here = tightest;
      }
    }
  }

  private boolean isWorthIt(double distance) {
    return distance > FINE * Math.max(1, Math.abs(tightest.bound));
  }
}
