package org.parley.analysis;

/**
 * For one weight per party, the largest weighted sum of points that can follow each node and each
 * arc (a longest path in the diagram). No package does better by these weights, which bounds every
 * search (Lagrangian relaxation, Geoffrion 1974).
 */
final class Guide {

  private static final double ROUNDING = 1e-12;

  private final Diagram diagram;
  private final double[] weights;
  private final double[][] beyond;
  private final double[][] score;

  Guide(Diagram diagram, double[] weights) {
    this.diagram = diagram;
    this.weights = weights.clone();
    int length = diagram.layers().size();
    beyond = new double[length + 1][];
    score = new double[length][];
    beyond[length] = new double[1];
    for (int place = length - 1; place >= 0; place--) {
      fill(place);
    }
  }

  private void fill(int place) {
    var layer = diagram.layers().get(place);
    score[place] = new double[layer.arcs()];
    beyond[place] = new double[layer.nodes()];
    for (int node = 0; node < layer.nodes(); node++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
        double sum =
            weigh(layer.points(), arc * weights.length) + beyond[place + 1][layer.target()[arc]];
        score[place][arc] = sum;
        most = Math.max(most, sum);
      }
      beyond[place][node] = most;
    }
  }

  double weigh(long[] points, int offset) {
    double sum = 0;
    for (int party = 0; party < weights.length; party++) {
      sum += weights[party] * points[offset + party];
    }
    return sum;
  }

  /** The largest weighted sum of a whole package. */
  double most() {
    return weigh(diagram.start(), 0) + beyond[0][0];
  }

  /** The most by way of each arc, from its node to the end. */
  double[] score(int place) {
    return score[place];
  }

  /** The most that can follow each node before the layer at that place. */
  double[] beyond(int place) {
    return beyond[place];
  }

  /** How far the best arc of a layer of one node is ahead of the second; infinite where alone. */
  double lead(Layer layer) {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int arc = 0; arc < layer.arcs(); arc++) {
      double sum = weigh(layer.points(), arc * weights.length);
      second = Math.max(second, Math.min(first, sum));
      first = Math.max(first, sum);
    }
    return first - second;
  }

  /** More than what rounding can add up to in any sum here. */
  double tolerance() {
    double magnitude = magnitude(diagram.start(), 0);
    for (var layer : diagram.layers()) {
      double largest = 0;
      for (int arc = 0; arc < layer.arcs(); arc++) {
        largest = Math.max(largest, magnitude(layer.points(), arc * weights.length));
      }
      magnitude += largest;
    }
    return ROUNDING * magnitude;
  }

  private double magnitude(long[] points, int offset) {
    double sum = 0;
    for (int party = 0; party < weights.length; party++) {
      sum += Math.abs(weights[party] * points[offset + party]);
    }
    return sum;
  }

  /** The package with the largest weighted sum. */
  PartialPackage best() {
    var best = PartialPackage.start(diagram);
    int node = 0;
    for (int place = 0; place < diagram.layers().size(); place++) {
      var layer = diagram.layers().get(place);
      int chosen = layer.first()[node];
      for (int arc = chosen + 1; arc < layer.first()[node + 1]; arc++) {
        if (score[place][arc] > score[place][chosen]) {
          chosen = arc;
        }
      }
      best = best.plus(layer, chosen);
      node = layer.target()[chosen];
    }
    return best;
  }
}
