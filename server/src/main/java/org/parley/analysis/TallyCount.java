package org.parley.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts, for every set of parties, the packages that exactly these accept. Partial packages are
 * told apart only as far as it is still open who will accept.
 */
final class TallyCount {

  private TallyCount() {}

  /** Empty where the limits do not allow to find out. */
  static Optional<Map<BitSet, Long>> of(Diagram diagram, long[] floor, Limits limits) {
    if (diagram.isEmpty()) {
      return Optional.of(Map.of());
    }
    var settling = new Settling(diagram, cut(diagram, floor), limits);
    while (settling.place() < diagram.layers().size()) {
      if (!settling.advance()) {
        return Optional.empty();
      }
    }
    return Optional.of(bySet(settling.tables().getFirst(), floor));
  }

  private static Settling.Cut cut(Diagram diagram, long[] floor) {
    var reach = Reach.of(diagram);
    return (vector, place, node) -> {
      int base = node * floor.length;
      for (int party = 0; party < floor.length; party++) {
        long surelyNot = floor[party] - 1 - reach.most()[place][base + party];
        long surely = floor[party] - reach.least()[place][base + party];
        vector[party] = Math.clamp(vector[party], surelyNot, surely);
      }
      return true;
    };
  }

  private static Map<BitSet, Long> bySet(VectorTable table, long[] floor) {
    var counts = new HashMap<BitSet, Long>();
    for (int row = 0; row < table.size(); row++) {
      var accepting = new BitSet();
      for (int party = 0; party < floor.length; party++) {
        accepting.set(party, table.cells()[row * floor.length + party] >= floor[party]);
      }
      counts.merge(accepting, table.packages(row), Long::sum);
    }
    return counts;
  }
}
