package org.parley.analysis;

import java.util.List;

/**
 * The way from the start of a diagram to where a depth-first search stands, and whether what is
 * asked of every answer can still come true from there.
 */
final class Trail {

  private final int parties;
  private final long[] floor;
  private final long[][] most;
  private final Guide[] guides;
  private final double[] needed;
  private final double[][] weighted;
  private final long[][] surplus;

  /**
   * @param floor the least surplus of each party; may rise during the search
   * @param given what every answer fulfils besides
   */
  Trail(Diagram diagram, long[] floor, List<Condition> given) {
    parties = diagram.parties();
    this.floor = floor;
    most = Reach.of(diagram).most();
    int length = diagram.layers().size();
    surplus = new long[length + 1][parties];
    surplus[0] = diagram.start().clone();
    guides = given.stream().map(it -> new Guide(diagram, it.weights())).toArray(Guide[]::new);
    needed = new double[guides.length];
    weighted = new double[length + 1][guides.length];
    for (int each = 0; each < guides.length; each++) {
      needed[each] = given.get(each).needed() - guides[each].tolerance();
      weighted[0][each] = guides[each].weigh(surplus[0], 0);
    }
  }

  /** The surpluses on arrival at that place. */
  long[] surplus(int place) {
    return surplus[place];
  }

  /** Goes along an arc; false where nothing beyond it can be an answer. */
  boolean follow(int place, Layer layer, int arc) {
    return reachesFloor(place, layer, arc) && fulfils(place, layer, arc);
  }

  private boolean reachesFloor(int place, Layer layer, int arc) {
    var now = surplus[place];
    var then = surplus[place + 1];
    var beyond = most[place + 1];
    int base = arc * parties;
    int node = layer.target()[arc] * parties;
    for (int party = 0; party < parties; party++) {
      then[party] = now[party] + layer.points()[base + party];
      if (then[party] + beyond[node + party] < floor[party]) {
        return false;
      }
    }
    return true;
  }

  private boolean fulfils(int place, Layer layer, int arc) {
    for (int each = 0; each < guides.length; each++) {
      double now = weighted[place][each];
      if (now + guides[each].score(place)[arc] < needed[each]) {
        return false;
      }
      weighted[place + 1][each] = now + guides[each].weigh(layer.points(), arc * parties);
    }
    return true;
  }
}
