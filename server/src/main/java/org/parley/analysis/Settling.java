package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles issues from one end of a diagram and merges partial packages that are the same for the
 * purpose (dynamic programming over point vectors).
 */
final class Settling {

  /** Says how far a vector matters. */
  interface Cut {

    /**
     * Changes the vector to what is the same for the purpose; false where it can be dropped.
     *
     * @param place the layer that comes next
     * @param node the node before it
     */
    boolean apply(long[] vector, int place, int node);
  }

  private final Diagram diagram;
  private final Cut cut;
  private final Limits limits;
  private List<VectorTable> tables;
  private int place;
  private long size = 1;

  /** Begins with the points that the diagram has on top of its arcs. */
  Settling(Diagram diagram, Cut cut, Limits limits) {
    this.diagram = diagram;
    this.cut = cut;
    this.limits = limits;
    var start = new VectorTable(diagram.parties());
    start.add(diagram.start(), 1);
    tables = List.of(start);
  }

  /** How many issues are settled. */
  int place() {
    return place;
  }

  /** The distinct vectors at each node. */
  List<VectorTable> tables() {
    return tables;
  }

  /** About how many vectors the next step makes. */
  long cost() {
    var layer = diagram.layers().get(place);
    return size * layer.arcs() / layer.nodes();
  }

  /** Settles one more issue; false where that is more than the limits allow. */
  boolean advance() {
    var layer = diagram.layers().get(place);
    place++;
    var next = new ArrayList<VectorTable>();
    for (int node = 0; node < diagram.nodes(place); node++) {
      next.add(new VectorTable(diagram.parties()));
    }
    size = 0;
    for (int node = 0; node < layer.nodes(); node++) {
      for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
        var to = next.get(layer.target()[arc]);
        size -= to.size();
        follow(tables.get(node), layer, arc, to);
        size += to.size();
        limits.check();
        if (size > limits.states()) {
          return false;
        }
      }
    }
    tables = next;
    return true;
  }

  private void follow(VectorTable from, Layer layer, int arc, VectorTable to) {
    int width = diagram.parties();
    var vector = new long[width];
    for (int row = 0; row < from.size(); row++) {
      for (int column = 0; column < width; column++) {
        vector[column] = from.cells()[row * width + column] + layer.points()[arc * width + column];
      }
      if (cut.apply(vector, place, layer.target()[arc])) {
        to.add(vector, from.packages(row) * layer.packages()[arc]);
      }
    }
  }
}
