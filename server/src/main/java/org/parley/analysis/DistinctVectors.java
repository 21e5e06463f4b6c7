package org.parley.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds all distinct point vectors of feasible packages. */
final class DistinctVectors {

  private DistinctVectors() {}

  /** Empty where there are more than the limits allow to list. */
  static Optional<Map<PointVector, Long>> of(Diagram diagram, Limits limits) {
    if (diagram.isEmpty()) {
      return Optional.of(Map.of());
    }
    var settling = new Settling(diagram, (_, _, _) -> true, limits.withStates(limits.vectors()));
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
