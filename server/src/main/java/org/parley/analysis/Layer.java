package org.parley.analysis;

/**
 * One step of a {@link Diagram}: what choosing an option of one issue does in each state. Arcs are
 * listed node by node.
 *
 * @param first for each node the place of its first arc, and one more entry for the end
 * @param target for each arc the node of the next layer that it leads to
 * @param points for each arc what it adds to each party
 * @param number for each arc what it adds to the number of the package
 * @param packages for each arc how many choices it stands for
 */
record Layer(int[] first, int[] target, long[] points, long[] number, long[] packages) {

  Layer withPoints(long[] other) {
    return new Layer(first, target, other, number, packages);
  }

  int nodes() {
    return first.length - 1;
  }

  int arcs() {
    return target.length;
  }
}
