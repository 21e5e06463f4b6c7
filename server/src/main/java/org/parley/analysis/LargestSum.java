package org.parley.analysis;

import java.util.Optional;

/** The largest sum of all parties' points, and the smallest package that has it. */
final class LargestSum {

  private final Diagram diagram;
  private final long[][] sum;
  private final long[][] number;

  private LargestSum(Diagram diagram) {
    this.diagram = diagram;
    int length = diagram.layers().size();
    sum = new long[length + 1][];
    number = new long[length + 1][];
    sum[length] = new long[1];
    number[length] = new long[1];
    for (int place = length - 1; place >= 0; place--) {
      sum[place] = new long[diagram.nodes(place)];
      number[place] = new long[diagram.nodes(place)];
      for (int node = 0; node < diagram.nodes(place); node++) {
        int arc = best(place, node);
        sum[place][node] = sum(place, arc);
        number[place][node] = number(place, arc);
      }
    }
  }

  /** Empty where nothing is feasible. */
  static Optional<PartialPackage> of(Diagram diagram) {
    return diagram.isEmpty() ? Optional.empty() : Optional.of(new LargestSum(diagram).walk());
  }

  private int best(int place, int node) {
    var first = diagram.layers().get(place).first();
    int best = first[node];
    for (int arc = best + 1; arc < first[node + 1]; arc++) {
      int order = Long.compare(sum(place, arc), sum(place, best));
      if (order > 0 || order == 0 && number(place, arc) < number(place, best)) {
        best = arc;
      }
    }
    return best;
  }

  private long sum(int place, int arc) {
    var layer = diagram.layers().get(place);
    long own = sum[place + 1][layer.target()[arc]];
    for (int party = 0; party < diagram.parties(); party++) {
      own += layer.points()[arc * diagram.parties() + party];
    }
    return own;
  }

  private long number(int place, int arc) {
    var layer = diagram.layers().get(place);
    return layer.number()[arc] + number[place + 1][layer.target()[arc]];
  }

  private PartialPackage walk() {
    var way = PartialPackage.start(diagram);
    int node = 0;
    for (int place = 0; place < diagram.layers().size(); place++) {
      int arc = best(place, node);
      way = way.plus(diagram.layers().get(place), arc);
      node = diagram.layers().get(place).target()[arc];
    }
    return way;
  }
}
