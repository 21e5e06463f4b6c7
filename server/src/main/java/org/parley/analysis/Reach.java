package org.parley.analysis;

/**
 * The most and the least that each party can still get from each node to the end.
 *
 * @param most by layer, then node by node and party by party
 * @param least likewise
 */
record Reach(long[][] most, long[][] least) {

  static Reach of(Diagram diagram) {
    int length = diagram.layers().size();
    var reach = new Reach(new long[length + 1][], new long[length + 1][]);
    reach.most[length] = new long[diagram.parties()];
    reach.least[length] = new long[diagram.parties()];
    for (int place = length - 1; place >= 0; place--) {
      reach.fill(diagram.layers().get(place), place, diagram.parties());
    }
    return reach;
  }

  private void fill(Layer layer, int place, int parties) {
    most[place] = new long[layer.nodes() * parties];
    least[place] = new long[layer.nodes() * parties];
    for (int node = 0; node < layer.nodes(); node++) {
      for (int party = 0; party < parties; party++) {
        fill(layer, place, node, party, parties);
      }
    }
  }

  private void fill(Layer layer, int place, int node, int party, int parties) {
    long high = Long.MIN_VALUE;
    long low = Long.MAX_VALUE;
    for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
      long points = layer.points()[arc * parties + party];
      int beyond = layer.target()[arc] * parties + party;
      high = Math.max(high, points + most[place + 1][beyond]);
      low = Math.min(low, points + least[place + 1][beyond]);
    }
    most[place][node * parties + party] = high;
    least[place][node * parties + party] = low;
  }
}
