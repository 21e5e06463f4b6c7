package org.parley.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts, among given vectors, the packages of those that are at least another vector: for each
 * coordinate rows of bits say which vectors lie above some of its values, and the answer is their
 * conjunction.
 */
final class AtLeastIndex {

  private static final int MOST_ROWS = 512;

  private final VectorTable table;
  private final int width;
  private final int words;
  private final Integer[] byPackages;
  private final Column[] columns;
  private final long[] found;

  AtLeastIndex(VectorTable table, int width) {
    this.table = table;
    this.width = width;
    words = (table.size() + Long.SIZE - 1) / Long.SIZE;
    found = new long[words];
    byPackages = IntStream.range(0, table.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(byPackages, (one, other) -> Long.compare(packages(one), packages(other)));
    columns = IntStream.range(0, width).mapToObj(Column::new).toArray(Column[]::new);
  }

  private long packages(int row) {
    return table.packages(row);
  }

  /** How many packages have at least {@code need} in every coordinate. */
  long count(long[] need) {
    Arrays.fill(found, -1);
    for (int column = 0; column < width; column++) {
      if (!columns[column].keepAtLeast(need[column])) {
        return 0;
      }
    }
    long count = 0;
    for (int word = 0; word < words; word++) {
      count += found[word] == 0 ? 0 : count(word);
    }
    return count;
  }

  private long count(int word) {
    int first = word * Long.SIZE;
    int last = Math.min(first + Long.SIZE, table.size()) - 1;
    long least = packages(byPackages[first]);
    if (least == packages(byPackages[last])) {
      return least * Long.bitCount(found[word]);
    }
    long count = 0;
    for (long bits = found[word]; bits != 0; bits &= bits - 1) {
      count += packages(byPackages[first + Long.numberOfTrailingZeros(bits)]);
    }
    return count;
  }

  /** One coordinate: its values in order, and a row of bits for every so many of them. */
  private final class Column {

    private final long[] values;
    private final int[] places;
    private final int step;
    private final long[][] rows;
    private final long[] kept;

    Column(int column) {
      int size = table.size();
      var order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
      Arrays.sort(order, (one, other) -> Long.compare(value(one, column), value(other, column)));
      values = Arrays.stream(order).mapToLong(place -> value(place, column)).toArray();
      places = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
      step = Math.max(Long.SIZE, size / MOST_ROWS + 1);
      kept = new long[step];
      rows = new long[size / step + 2][];
      var above = new long[words];
      int next = size;
      for (int row = rows.length - 1; row >= 0; row--) {
        while (next > Math.min(size, row * step)) {
          set(above, places[--next]);
        }
        rows[row] = above.clone();
      }
    }

    private long value(int place, int column) {
      return table.cells()[byPackages[place] * width + column];
    }

    /** Drops from what is found the vectors below {@code least} here; false where none is above. */
    boolean keepAtLeast(long least) {
      int from = firstAtLeast(least);
      if (from == values.length) {
        return false;
      }
      int row = (from + step - 1) / step;
      int between = Math.min(values.length, row * step);
      for (int rank = from; rank < between; rank++) {
        kept[rank - from] = found[places[rank] / Long.SIZE] & 1L << places[rank];
      }
      var bits = rows[row];
      for (int word = 0; word < words; word++) {
        found[word] &= bits[word];
      }
      for (int rank = from; rank < between; rank++) {
        found[places[rank] / Long.SIZE] |= kept[rank - from];
      }
      return true;
    }

    private int firstAtLeast(long least) {
      int low = 0;
      int high = values.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[middle] < least) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private static void set(long[] bits, int place) {
    bits[place / Long.SIZE] |= 1L << place;
  }
}
