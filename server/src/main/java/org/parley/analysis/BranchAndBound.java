package org.parley.analysis;

import java.util.List;

/**
 * Finds the best package without listing outcomes or frontier (branch and bound, Land and Doig
 * 1960). Good weights bound what every partial package can become; options are tried in the order
 * of that bound, so the first one that falls short ends its node. The search first asks only for
 * packages near the bound and then for ever more, so that the best one is met before much has been
 * searched.
 */
final class BranchAndBound {

  /** The first and smallest part of the distance between bound and need that is searched. */
  private static final int PARTS = 64;

  private static final int CHECK_EVERY = 4096;

  private final Goal goal;
  private final Limits limits;
  private final double[] weights;
  private final Diagram diagram;
  private final Guide guide;
  private final double tolerance;
  private final int[][] order;
  private final Trail trail;
  private double threshold;
  private long visited;

  private BranchAndBound(Diagram diagram, Goal goal, List<Condition> given, Limits limits) {
    this.goal = goal;
    this.limits = limits;
    weights = Multipliers.tight(diagram, goal, limits);
    this.diagram = decisiveFirst(diagram, weights);
    guide = new Guide(this.diagram, weights);
    tolerance = guide.tolerance();
    order = ArcOrder.of(this.diagram, (place, arc) -> guide.score(place)[arc]);
    trail = new Trail(this.diagram, goal.floor(), given);
  }

  /**
   * Leaves the best package with the goal.
   *
   * @param diagram of surpluses, not empty
   * @param given what is known of every answer
   */
  static Proof maximise(Diagram diagram, Goal goal, List<Condition> given, Limits limits) {
    var search = new BranchAndBound(diagram, goal, given, limits);
    return new Proof(search.run(), search.weights);
  }

  /**
   * @param complete whether the best package is proved to be the best
   * @param weights that bound the goal tightly
   */
  record Proof(boolean complete, double[] weights) {

    /** What every package as good as the best fulfils. */
    Condition condition(Goal goal) {
      return new Condition(weights, goal.attained(weights));
    }
  }

  /**
   * Issues with one option far ahead of the others come first: they hardly branch. Issues with
   * options that are nearly as good come last.
   */
  private static Diagram decisiveFirst(Diagram diagram, double[] weights) {
    var guide = new Guide(diagram, weights);
    return diagram.arranged(segment -> segment.size() == 1 ? guide.lead(segment.getFirst()) : 0);
  }

  private boolean run() {
    double most = guide.most();
    double depth = (most - goal.needed(weights)) / PARTS;
    while (visited <= limits.steps()) {
      threshold = Math.max(goal.needed(weights), most - depth) - tolerance;
      descend(0, 0, guide.weigh(diagram.start(), 0), 0);
      if (most - depth <= goal.needed(weights)) {
        break;
      }
      depth *= 2;
    }
    return visited <= limits.steps();
  }

  private void descend(int place, int node, double weighted, long number) {
    if (place == diagram.layers().size()) {
      goal.offer(trail.surplus(place), number);
      threshold = Math.max(threshold, goal.needed(weights) - tolerance);
      return;
    }
    if (++visited % CHECK_EVERY == 0) {
      limits.check();
    }
    var layer = diagram.layers().get(place);
    var score = guide.score(place);
    for (int rank = layer.first()[node]; rank < layer.first()[node + 1]; rank++) {
      int arc = order[place][rank];
      double bound = weighted + score[arc];
      if (bound < threshold || visited > limits.steps()) {
        return;
      }
      if (trail.follow(place, layer, arc)) {
        int target = layer.target()[arc];
        double beyond = guide.beyond(place + 1)[target];
        descend(place + 1, target, bound - beyond, number + layer.number()[arc]);
      }
    }
  }
}
