package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts away the nodes from which no path leads to the end, and the arcs that lead to them. */
final class DeadEnds {

  private static final int DEAD = -1;

  private DeadEnds() {}

  /** Empty where no path leads from the start to the end. */
  static Optional<List<Layer>> cut(List<Layer> layers, int parties) {
    var live = new ArrayList<>(layers);
    var names = new int[] {0};
    for (int place = layers.size() - 1; place >= 0; place--) {
      live.set(place, cut(layers.get(place), parties, names));
      names = newNames(layers.get(place), names);
    }
    return names[0] == DEAD ? Optional.empty() : Optional.of(live);
  }

  /**
   * @param names the new name of each node of the next layer, or {@link #DEAD}
   */
  private static Layer cut(Layer layer, int parties, int[] names) {
    var arcs = new LayerBuilder(parties);
    for (int node = 0; node < layer.nodes(); node++) {
      if (isLive(layer, node, names)) {
        arcs.node();
        for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
          int name = names[layer.target()[arc]];
          if (name != DEAD) {
            arcs.arc(
                name, layer.points(), arc * parties, layer.number()[arc], layer.packages()[arc]);
          }
        }
      }
    }
    return arcs.build();
  }

  private static int[] newNames(Layer layer, int[] names) {
    var own = new int[layer.nodes()];
    int live = 0;
    for (int node = 0; node < own.length; node++) {
      own[node] = isLive(layer, node, names) ? live++ : DEAD;
    }
    return own;
  }

  private static boolean isLive(Layer layer, int node, int[] names) {
    return IntStream.range(layer.first()[node], layer.first()[node + 1])
        .anyMatch(arc -> names[layer.target()[arc]] != DEAD);
  }
}
