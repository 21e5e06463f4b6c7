package org.parley.cli.simulate;

import java.util.List;
import java.util.Optional;

/**
 * How a number is spread over rooms.
 *
 * @param count in how many rooms it was defined
 * @param sd the standard deviation of the sample (n - 1); 0 for a single room
 * @param lowerQuartile as the next two, interpolated between neighbours (Hyndman and Fan 1996, type
 *     7)
 */
public record Distribution(
    int count,
    double mean,
    double sd,
    double least,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double most) {

  /** Empty where it was defined in no room. */
  static Optional<Distribution> of(List<Double> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var sorted = values.stream().sorted().toList();
    var mean = sorted.stream().mapToDouble(it -> it).sum() / sorted.size();
    var squares = sorted.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
    return Optional.of(
        new Distribution(
            sorted.size(),
            mean,
            Math.sqrt(squares / Math.max(1, sorted.size() - 1)),
            sorted.getFirst(),
            quantile(sorted, .25),
            quantile(sorted, .5),
            quantile(sorted, .75),
            sorted.getLast()));
  }

  private static double quantile(List<Double> sorted, double share) {
    var place = share * (sorted.size() - 1);
    var below = (int) place;
    var above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
