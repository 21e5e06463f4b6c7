package org.parley.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/** In which order to try the arcs of each node. */
interface ArcOrder {

  /** Arcs with a larger key are tried first. */
  double key(int place, int arc);

  /** For each layer its arcs node by node, in order. */
  static int[][] of(Diagram diagram, ArcOrder order) {
    var all = new int[diagram.layers().size()][];
    for (int place = 0; place < all.length; place++) {
      int here = place;
      var layer = diagram.layers().get(place);
      var first = Comparator.<Integer>comparingDouble(arc -> -order.key(here, arc));
      all[place] =
          IntStream.range(0, layer.nodes())
              .mapToObj(node -> IntStream.range(layer.first()[node], layer.first()[node + 1]))
              .flatMap(arcs -> arcs.boxed().sorted(first))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return all;
  }
}
