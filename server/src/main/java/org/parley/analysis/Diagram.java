package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All feasible outcomes as the paths of a layered graph with points on its arcs (a multi-valued
 * decision diagram: Bergman, Cire, van Hoeve and Hooker 2016). A layer settles one issue; a node
 * stands for all ways to have settled the issues before it after which the same can follow. Without
 * interactions and constraints every layer has one node. Every node lies on a path from the start
 * to the end.
 */
final class Diagram {

  private final int parties;
  private final long[] start;
  private final List<Layer> layers;
  private final boolean empty;

  private Diagram(int parties, long[] start, List<Layer> layers, boolean empty) {
    this.parties = parties;
    this.start = start;
    this.layers = List.copyOf(layers);
    this.empty = empty;
  }

  static Diagram empty(int parties) {
    return new Diagram(parties, new long[parties], List.of(), true);
  }

  /**
   * @param start what every outcome is worth to each party on top of the arcs
   * @param layers from one node to one node; dead ends are cut away
   */
  static Diagram of(int parties, long[] start, List<Layer> layers) {
    return DeadEnds.cut(layers, parties)
        .map(live -> new Diagram(parties, start.clone(), live, false))
        .orElseGet(() -> empty(parties));
  }

  /**
   * The same diagram with other points: {@code weights} says for each new coordinate how often the
   * points of each party go into it.
   */
  Diagram mapped(long[][] weights) {
    return empty
        ? empty(weights.length)
        : new Diagram(
            weights.length,
            mapped(weights, start),
            layers.stream()
                .map(layer -> layer.withPoints(mapped(weights, layer.points())))
                .toList(),
            false);
  }

  private static long[] mapped(long[][] weights, long[] points) {
    int parties = weights[0].length;
    var result = new long[points.length / parties * weights.length];
    for (int cell = 0; cell < result.length; cell++) {
      int from = cell / weights.length * parties;
      var weight = weights[cell % weights.length];
      for (int party = 0; party < parties; party++) {
        result[cell] += weight[party] * points[from + party];
      }
    }
    return result;
  }

  /**
   * The same diagram without what is surely not efficient; counts of packages stay right for the
   * rest.
   */
  Diagram undominated() {
    return empty
        ? this
        : new Diagram(
            parties,
            start,
            layers.stream().map(layer -> Undominated.of(layer, parties)).toList(),
            false);
  }

  /** The same diagram with surpluses above {@code origin} in place of points. */
  Diagram above(long[] origin) {
    var surplus = start.clone();
    Arrays.setAll(surplus, party -> surplus[party] - origin[party]);
    return new Diagram(parties, surplus, layers, empty);
  }

  /** The number of packages. */
  long packages() {
    var beyond = new long[] {1};
    for (int place = layers.size() - 1; place >= 0; place--) {
      var layer = layers.get(place);
      var own = new long[layer.nodes()];
      for (int node = 0; node < own.length; node++) {
        for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
          own[node] += layer.packages()[arc] * beyond[layer.target()[arc]];
        }
      }
      beyond = own;
    }
    return empty ? 0 : beyond[0];
  }

  /** The same paths from end to start; with nothing on top of the arcs. */
  Diagram reversed() {
    var turned = new ArrayList<Layer>();
    for (int place = layers.size() - 1; place >= 0; place--) {
      turned.add(reversed(place));
    }
    return new Diagram(parties, new long[parties], turned, empty);
  }

  private Layer reversed(int place) {
    var layer = layers.get(place);
    var arcs = new LayerBuilder(parties);
    var from = new int[layer.arcs()];
    for (int node = 0; node < layer.nodes(); node++) {
      Arrays.fill(from, layer.first()[node], layer.first()[node + 1], node);
    }
    var byTarget =
        IntStream.range(0, layer.arcs())
            .boxed()
            .collect(Collectors.groupingBy(arc -> layer.target()[arc]));
    for (int node = 0; node < nodes(place + 1); node++) {
      arcs.node();
      for (int arc : byTarget.getOrDefault(node, List.of())) {
        arcs.arc(
            from[arc], layer.points(), arc * parties, layer.number()[arc], layer.packages()[arc]);
      }
    }
    return arcs.build();
  }

  /**
   * The stretches of layers between places where nothing is remembered; they can be put in any
   * order.
   */
  List<List<Layer>> segments() {
    var segments = new ArrayList<List<Layer>>();
    int begin = 0;
    for (int place = 1; place <= layers.size(); place++) {
      if (nodes(place) == 1) {
        segments.add(layers.subList(begin, place));
        begin = place;
      }
    }
    return segments;
  }

  /** The same outcomes with the segments in descending order of a key. */
  Diagram arranged(ToDoubleFunction<List<Layer>> key) {
    var arranged =
        segments().stream()
            .sorted(Comparator.comparingDouble(key).reversed())
            .flatMap(List::stream)
            .toList();
    return new Diagram(parties, start, arranged, empty);
  }

  int parties() {
    return parties;
  }

  long[] start() {
    return start;
  }

  List<Layer> layers() {
    return layers;
  }

  /** Whether no outcome is feasible. */
  boolean isEmpty() {
    return empty;
  }

  /** The number of nodes before the layer at that place; one at the start and one at the end. */
  int nodes(int place) {
    return place == layers.size() ? 1 : layers.get(place).nodes();
  }
}
