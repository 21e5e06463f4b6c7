package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Of the arcs between the same two nodes, keeps those that can be part of an efficient package, and
 * makes one of those with equal points.
 */
final class Undominated {

  private final Layer layer;
  private final int parties;

  private Undominated(Layer layer, int parties) {
    this.layer = layer;
    this.parties = parties;
  }

  static Layer of(Layer layer, int parties) {
    return new Undominated(layer, parties).reduced();
  }

  private Layer reduced() {
    var arcs = new LayerBuilder(parties);
    for (int node = 0; node < layer.nodes(); node++) {
      arcs.node();
      for (var group : groups(node)) {
        keep(group, arcs);
      }
    }
    return arcs.build();
  }

  /** The arcs of a node by target, each group by descending points. */
  private List<List<Integer>> groups(int node) {
    var byTarget = new LinkedHashMap<Integer, List<Integer>>();
    for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
      byTarget.computeIfAbsent(layer.target()[arc], _ -> new ArrayList<>()).add(arc);
    }
    byTarget.values().forEach(group -> group.sort((one, other) -> compare(other, one)));
    return List.copyOf(byTarget.values());
  }

  private int compare(int one, int other) {
    return Arrays.compare(
        layer.points(),
        one * parties,
        (one + 1) * parties,
        layer.points(),
        other * parties,
        (other + 1) * parties);
  }

  /** In descending order only an earlier arc can dominate a later one, or equal it. */
  private void keep(List<Integer> group, LayerBuilder arcs) {
    var set = new VectorSet(parties);
    for (int arc : group) {
      int offset = arc * parties;
      if (set.size() > 0 && set.equalsLast(layer.points(), offset)) {
        set.mergeIntoLast(layer.number()[arc], layer.packages()[arc]);
      } else if (!set.anyAtLeast(layer.points(), offset)) {
        set.add(layer.points(), offset, layer.number()[arc], layer.packages()[arc]);
      }
    }
    for (int row = 0; row < set.size(); row++) {
      arcs.arc(
          layer.target()[group.getFirst()],
          set.cells(),
          row * parties,
          set.number(row),
          set.packages(row));
    }
  }
}
