package org.parley.analysis;

/**
 * A way into the diagram.
 *
 * @param points so far, by party
 * @param number so far; the number of the package at the end
 */
record PartialPackage(long[] points, long number) {

  static PartialPackage start(Diagram diagram) {
    return new PartialPackage(diagram.start().clone(), 0);
  }

  PartialPackage plus(Layer layer, int arc) {
    var sum = points.clone();
    int base = arc * sum.length;
    for (int party = 0; party < sum.length; party++) {
      sum[party] += layer.points()[base + party];
    }
    return new PartialPackage(sum, number + layer.number()[arc]);
  }
}
