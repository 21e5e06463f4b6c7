package org.parley.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Breaks ties: among the packages as good as one that is known, finds the smallest. Issues are
 * settled in their own order and options tried in theirs, so that a package met early leaves little
 * to look for.
 */
final class SmallestPackage {

  private static final int CHECK_EVERY = 4096;

  private final Diagram diagram;
  private final Ranking ranking;
  private final Limits limits;
  private final int[][] order;
  private final long[][] leastNumber;
  private final Trail trail;
  private long[] found;
  private long number;
  private long visited;

  private SmallestPackage(
      Diagram diagram, Goal goal, Ranking ranking, List<Condition> given, Limits limits) {
    this.diagram = diagram.arranged(SmallestPackage::stride);
    this.ranking = ranking;
    this.limits = limits;
    found = goal.best();
    number = goal.number();
    order =
        ArcOrder.of(this.diagram, (place, arc) -> -this.diagram.layers().get(place).number()[arc]);
    leastNumber = leastNumber(this.diagram);
    trail = new Trail(this.diagram, goal.floor(), given);
  }

  /**
   * @param goal that has met one of the best packages
   * @param given what is known of every package that ranks as high
   */
  static Search of(
      Diagram diagram, Goal goal, Ranking ranking, List<Condition> given, Limits limits) {
    var search = new SmallestPackage(diagram, goal, ranking, given, limits);
    search.descend(0, 0, 0);
    boolean exact = search.visited <= limits.steps();
    return new Search(Optional.of(new Answer(search.found, search.number, exact)), true);
  }

  /** Larger for the segments whose issues count first in the order of packages. */
  private static double stride(List<Layer> segment) {
    return segment.stream().flatMapToLong(layer -> Arrays.stream(layer.number())).max().orElse(0);
  }

  /** The least number that can follow each node. */
  private static long[][] leastNumber(Diagram diagram) {
    int length = diagram.layers().size();
    var least = new long[length + 1][];
    least[length] = new long[1];
    for (int place = length - 1; place >= 0; place--) {
      var layer = diagram.layers().get(place);
      least[place] = new long[layer.nodes()];
      for (int node = 0; node < layer.nodes(); node++) {
        long smallest = Long.MAX_VALUE;
        for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
          smallest =
              Math.min(smallest, layer.number()[arc] + least[place + 1][layer.target()[arc]]);
        }
        least[place][node] = smallest;
      }
    }
    return least;
  }

  private void descend(int place, int node, long soFar) {
    if (place == diagram.layers().size()) {
      if (ranking.compare(trail.surplus(place), found) == 0) {
        found = trail.surplus(place).clone();
        number = soFar;
      }
      return;
    }
    if (++visited % CHECK_EVERY == 0) {
      limits.check();
    }
    var layer = diagram.layers().get(place);
    for (int rank = layer.first()[node]; rank < layer.first()[node + 1]; rank++) {
      int arc = order[place][rank];
      int target = layer.target()[arc];
      long next = soFar + layer.number()[arc];
      if (visited <= limits.steps()
          && next + leastNumber[place + 1][target] < number
          && trail.follow(place, layer, arc)) {
        descend(place + 1, target, next);
      }
    }
  }
}
