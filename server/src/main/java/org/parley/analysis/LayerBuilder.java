package org.parley.analysis;

import java.util.Arrays;

/** Collects the arcs of one layer, node by node. */
final class LayerBuilder {

  private final int parties;
  private int[] first = new int[8];
  private int nodes;
  private int[] target = new int[16];
  private long[] points;
  private long[] number = new long[16];
  private long[] packages = new long[16];
  private int arcs;

  LayerBuilder(int parties) {
    this.parties = parties;
    points = new long[16 * parties];
  }

  /** The arcs that follow belong to the next node. */
  void node() {
    if (nodes + 1 == first.length) {
      first = Arrays.copyOf(first, 2 * first.length);
    }
    nodes++;
    first[nodes] = arcs;
  }

  void arc(int to, long[] from, int offset, long number, long packages) {
    if (arcs == target.length) {
      grow();
    }
    target[arcs] = to;
    System.arraycopy(from, offset, points, arcs * parties, parties);
    this.number[arcs] = number;
    this.packages[arcs] = packages;
    arcs++;
    first[nodes] = arcs;
  }

  private void grow() {
    int capacity = 2 * arcs;
    target = Arrays.copyOf(target, capacity);
    points = Arrays.copyOf(points, capacity * parties);
    number = Arrays.copyOf(number, capacity);
    packages = Arrays.copyOf(packages, capacity);
  }

  Layer build() {
    return new Layer(
        Arrays.copyOf(first, nodes + 1),
        Arrays.copyOf(target, arcs),
        Arrays.copyOf(points, arcs * parties),
        Arrays.copyOf(number, arcs),
        Arrays.copyOf(packages, arcs));
  }
}
