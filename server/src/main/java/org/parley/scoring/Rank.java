package org.parley.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.parley.analysis.PointVector;

/**
 * Where the outcome stands among the packages that all could have accepted.
 *
 * @param among how many there are; at least one
 * @param better how many of them are worth more
 */
record Rank(long among, long better) {

  /**
   * @param worth what is compared: one party's points, or all of them together
   * @return empty where nothing entered into force, where nothing is acceptable to all, or where
   *     that is too much to list
   */
  static Optional<Rank> of(Play play, Benchmark benchmark, ToLongFunction<PointVector> worth) {
    var here = worth.applyAsLong(benchmark.points(play));
    return benchmark
        .acceptable()
        .filter(packages -> play.deal() && !packages.isEmpty())
        .map(packages -> new Rank(count(packages), above(packages, worth, here)));
  }

  private static long count(Map<PointVector, Long> packages) {
    return packages.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long above(
      Map<PointVector, Long> packages, ToLongFunction<PointVector> worth, long here) {
    return packages.entrySet().stream()
        .filter(place -> worth.applyAsLong(place.getKey()) > here)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The share of them that is worth no more. */
  double percentile() {
    return 1 - (double) better / among;
  }
}
