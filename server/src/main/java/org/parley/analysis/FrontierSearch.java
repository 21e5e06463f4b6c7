package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds the frontier issue by issue, dropping dominated partial packages on the way: where two
 * partial packages leave the same to follow, what the worse one becomes is always dominated by what
 * the better one becomes (Nemhauser and Ullmann 1969 for one chain; here one set of vectors for
 * each node). Where the frontier is too large to be listed, vectors are also dropped that are
 * better than a kept one by no more than a step, and the steps add up to the error of the result.
 */
final class FrontierSearch {

  /** So many vectors are enough for a frontier that is not exact. */
  private static final int ROUGH = 4096;

  /** The first step is this part of the range of the points, and steps double. */
  private static final int FIRST_PART = 1024;

  /** Less than any sum of points. */
  private static final long NO_FLOOR = -1L << 61;

  private static final int CHECK_EVERY = 1024;

  private final Diagram diagram;
  private final Reach reach;
  private final long[] floor;
  private final Limits limits;
  private List<VectorSet> sets = List.of();

  /**
   * @param diagram without dominated arcs
   * @param floor packages worth less than this to some party are left out
   */
  private FrontierSearch(Diagram diagram, long[] floor, Limits limits) {
    this.diagram = diagram;
    this.floor = floor;
    this.limits = limits;
    reach = Reach.of(diagram);
  }

  /**
   * @param vectors in descending order
   * @param epsilon how much more a package that was dropped can give any party than some vector
   *     here; 0 where the vectors are the frontier
   */
  record Found(VectorSet vectors, long epsilon) {

    boolean isExact() {
      return epsilon == 0;
    }
  }

  /** Over all packages, whatever they are worth. */
  static Found overAll(Diagram diagram, Limits limits) {
    var none = new long[diagram.parties()];
    Arrays.fill(none, NO_FLOOR);
    return run(diagram, none, limits);
  }

  static Found run(Diagram diagram, long[] floor, Limits limits) {
    if (diagram.isEmpty()) {
      return new Found(new VectorSet(floor.length), 0);
    }
    var search = new FrontierSearch(diagram, floor, limits);
    return search.exact().orElseGet(search::rough);
  }

  private Optional<Found> exact() {
    begin();
    for (int place = 0; place < diagram.layers().size(); place++) {
      if (!settle(place, new long[floor.length], limits.vectors())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Found(sets.getFirst(), 0));
  }

  private Found rough() {
    begin();
    var epsilon = new long[floor.length];
    int most = Math.min(ROUGH, limits.vectors());
    long part = 0;
    for (int place = 0; place < diagram.layers().size(); place++) {
      var step = step(part);
      while (!settle(place, step, part > FIRST_PART ? Integer.MAX_VALUE : most)) {
        part = Math.max(1, 2 * part);
        step = step(part);
      }
      for (int party = 0; party < epsilon.length; party++) {
        epsilon[party] += step[party];
      }
    }
    return new Found(sets.getFirst(), Arrays.stream(epsilon).max().orElse(0));
  }

  /** Candidates come by descending points of the first party, so it never loses any. */
  private long[] step(long parts) {
    var step = new long[floor.length];
    Arrays.setAll(
        step,
        party -> {
          long range = reach.most()[0][party] - reach.least()[0][party];
          return (long) Math.ceil((double) range * parts / FIRST_PART);
        });
    step[0] = 0;
    return step;
  }

  private void begin() {
    var start = new VectorSet(diagram.parties());
    start.add(diagram.start(), 0, 0, 1);
    sets = List.of(start);
  }

  /** Settles one issue; false, and nothing is changed, where that makes too many vectors. */
  private boolean settle(int place, long[] step, int most) {
    var flows = flows(place);
    var next = new ArrayList<VectorSet>();
    int left = most;
    for (int node = 0; node < flows.size(); node++) {
      var kept = efficient(flows.get(node), needed(place + 1, node), step, left);
      left -= kept.size();
      if (left < 0) {
        return false;
      }
      next.add(kept);
    }
    sets = next;
    return true;
  }

  private List<Confluence> flows(int place) {
    var layer = diagram.layers().get(place);
    var flows = new ArrayList<Confluence>();
    for (int node = 0; node < diagram.nodes(place + 1); node++) {
      flows.add(new Confluence(diagram.parties()));
    }
    for (int node = 0; node < layer.nodes(); node++) {
      for (int arc = layer.first()[node]; arc < layer.first()[node + 1]; arc++) {
        flows.get(layer.target()[arc]).add(sets.get(node), layer, arc);
      }
    }
    return flows;
  }

  /** What a partial package must have reached at that node to reach the floor in the end. */
  private long[] needed(int place, int node) {
    var needed = floor.clone();
    int base = node * needed.length;
    Arrays.setAll(needed, party -> needed[party] - reach.most()[place][base + party]);
    return needed;
  }

  /** The vectors that are kept at a node; more than {@code most} where the search gave up. */
  private VectorSet efficient(Confluence flow, long[] needed, long[] step, int most) {
    var kept = new VectorSet(needed.length);
    if (flow.isEmpty()) {
      return kept;
    }
    var archive = Archive.of(flow.low(), flow.high());
    var better = new long[needed.length];
    for (int seen = 0; !flow.isEmpty() && kept.size() <= most; flow.advance(), seen++) {
      if (seen % CHECK_EVERY == 0) {
        limits.check();
      }
      var head = flow.head();
      if (kept.size() > 0 && kept.equalsLast(head, 0)) {
        kept.mergeIntoLast(flow.number(), flow.packages());
      } else if (isAtLeast(head, needed)) {
        Arrays.setAll(better, party -> head[party] - step[party]);
        if (!archive.covers(better, 0)) {
          kept.add(head, 0, flow.number(), flow.packages());
          archive.add(head, 0);
        }
      }
    }
    return kept;
  }

  private static boolean isAtLeast(long[] vector, long[] needed) {
    for (int column = 0; column < needed.length; column++) {
      if (vector[column] < needed[column]) {
        return false;
      }
    }
    return true;
  }
}
