package org.parley.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the distinct point vectors of feasible packages. */
final class DistinctVectors {

  private DistinctVectors() {}

  /** All of them; empty where there are more than the limits allow to list. */
  static Optional<Map<PointVector, Long>> of(Diagram diagram, Limits limits) {
    return settled(diagram, (_, _, _) -> true, limits);
  }

  /** Those that reach a floor; empty where there are more than the limits allow to list. */
  static Optional<Map<PointVector, Long>> atLeast(Diagram diagram, long[] floor, Limits limits) {
    return diagram.isEmpty()
        ? Optional.of(Map.of())
        : settled(diagram, cut(diagram, floor), limits);
  }

  /** What cannot reach the floor any more is dropped. */
  private static Settling.Cut cut(Diagram diagram, long[] floor) {
    var reach = Reach.of(diagram);
    return (vector, place, node) -> {
      int base = node * floor.length;
      for (int column = 0; column < floor.length; column++) {
        if (vector[column] + reach.most()[place][base + column] < floor[column]) {
          return false;
        }
      }
      return true;
    };
  }

  private static Optional<Map<PointVector, Long>> settled(
      Diagram diagram, Settling.Cut cut, Limits limits) {
    if (diagram.isEmpty()) {
      return Optional.of(Map.of());
    }
    var settling = new Settling(diagram, cut, limits.withStates(limits.vectors()));
    while (settling.place() < diagram.layers().size()) {
      if (!settling.advance()) {
        return Optional.empty();
      }
    }
    return Optional.of(counted(settling.tables().getFirst(), diagram.parties()));
  }

  private static Map<PointVector, Long> counted(VectorTable table, int width) {
    var vectors = new LinkedHashMap<PointVector, Long>();
    for (int row = 0; row < table.size(); row++) {
      var cells = Arrays.copyOfRange(table.cells(), row * width, (row + 1) * width);
      vectors.put(PointVector.of(cells), table.packages(row));
    }
    return vectors;
  }
}
