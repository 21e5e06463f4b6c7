package org.parley.analysis;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Counts the packages that reach a floor without listing them: settles issues from both ends and
 * joins the halves where they meet (Horowitz and Sahni 1974). What cannot reach the floor any more
 * is dropped, and what is sure to reach it is not told apart, so that much is merged.
 */
final class PackageCount {

  /** The join of one pair of vectors in so many costs about a step of a search. */
  private static final int PAIRS_IN_A_STEP = 4096;

  private static final int MOST_INDEXED = 1 << 17;

  /** Stands for points that are sure to reach the floor, whatever is joined to them. */
  private static final long ENOUGH = 1L << 61;

  private final int length;
  private final Limits limits;
  private final long[] floor;
  private final Settling front;
  private final Settling back;

  private PackageCount(Diagram diagram, long[] floor, Limits limits) {
    length = diagram.layers().size();
    this.limits = limits;
    this.floor = floor;
    var turned = diagram.reversed();
    var rest = floor.clone();
    Arrays.setAll(rest, column -> floor[column] - diagram.start()[column]);
    front = new Settling(diagram, cut(diagram, floor), limits);
    back = new Settling(turned, cut(turned, rest), limits);
  }

  /** Empty where the limits do not allow to find out. */
  static OptionalLong atLeast(Diagram diagram, long[] floor, Limits limits) {
    return diagram.isEmpty()
        ? OptionalLong.of(0)
        : new PackageCount(diagram, floor, limits).count();
  }

  private static Settling.Cut cut(Diagram diagram, long[] floor) {
    var reach = Reach.of(diagram);
    return (vector, place, node) -> {
      int base = node * floor.length;
      for (int column = 0; column < floor.length; column++) {
        if (vector[column] + reach.most()[place][base + column] < floor[column]) {
          return false;
        }
        if (vector[column] + reach.least()[place][base + column] >= floor[column]) {
          vector[column] = ENOUGH;
        }
      }
      return true;
    };
  }

  private OptionalLong count() {
    while (front.place() + back.place() < length) {
      var cheaper = front.cost() <= back.cost() ? front : back;
      if (!cheaper.advance()) {
        return OptionalLong.empty();
      }
    }
    return joinable() ? OptionalLong.of(join()) : OptionalLong.empty();
  }

  private boolean joinable() {
    double pairs = 0;
    boolean indexable = true;
    for (int node = 0; node < front.tables().size(); node++) {
      long one = front.tables().get(node).size();
      long other = back.tables().get(node).size();
      pairs += (double) one * other;
      indexable &= Math.min(one, other) <= MOST_INDEXED;
    }
    return indexable && pairs <= (double) limits.steps() * PAIRS_IN_A_STEP;
  }

  private long join() {
    long count = 0;
    for (int node = 0; node < front.tables().size(); node++) {
      var one = front.tables().get(node);
      var other = back.tables().get(node);
      count += one.size() < other.size() ? join(other, one) : join(one, other);
    }
    return count;
  }

  private long join(VectorTable larger, VectorTable smaller) {
    var index = new AtLeastIndex(smaller, floor.length);
    var need = new long[floor.length];
    long count = 0;
    for (int row = 0; row < larger.size(); row++) {
      limits.check();
      int base = row * need.length;
      Arrays.setAll(need, column -> floor[column] - larger.cells()[base + column]);
      count += larger.packages(row) * index.count(need);
    }
    return count;
  }
}
