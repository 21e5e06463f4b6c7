package org.parley.analysis;

import java.util.Arrays;

/** Point vectors of partial packages, each with its smallest package and the number of packages. */
final class VectorSet {

  private final int width;
  private long[] cells;
  private long[] number;
  private long[] packages;
  private final long[] low;
  private final long[] high;
  private int size;

  VectorSet(int width) {
    this.width = width;
    low = new long[width];
    high = new long[width];
    Arrays.fill(low, Long.MAX_VALUE);
    Arrays.fill(high, Long.MIN_VALUE);
    cells = new long[8 * width];
    number = new long[8];
    packages = new long[8];
  }

  int width() {
    return width;
  }

  int size() {
    return size;
  }

  /** Row by row; longer than the set. */
  long[] cells() {
    return cells;
  }

  /** The smallest value of each coordinate. */
  long[] low() {
    return low;
  }

  /** The largest value of each coordinate. */
  long[] high() {
    return high;
  }

  long number(int row) {
    return number[row];
  }

  long packages(int row) {
    return packages[row];
  }

  void add(long[] from, int offset, long number, long packages) {
    if (size == this.number.length) {
      grow();
    }
    int base = size * width;
    for (int column = 0; column < width; column++) {
      long value = from[offset + column];
      cells[base + column] = value;
      low[column] = Math.min(low[column], value);
      high[column] = Math.max(high[column], value);
    }
    this.number[size] = number;
    this.packages[size] = packages;
    size++;
  }

  private void grow() {
    int capacity = size + (size >> 1) + 8;
    cells = Arrays.copyOf(cells, Math.multiplyExact(capacity, width));
    number = Arrays.copyOf(number, capacity);
    packages = Arrays.copyOf(packages, capacity);
  }

  boolean equalsLast(long[] from, int offset) {
    int last = (size - 1) * width;
    return Arrays.equals(cells, last, last + width, from, offset, offset + width);
  }

  void mergeIntoLast(long otherNumber, long otherPackages) {
    number[size - 1] = Math.min(number[size - 1], otherNumber);
    packages[size - 1] += otherPackages;
  }

  /** Whether some row gives no party less. */
  boolean anyAtLeast(long[] from, int offset) {
    for (int row = 0; row < size; row++) {
      if (isAtLeast(row, from, offset)) {
        return true;
      }
    }
    return false;
  }

  boolean isAtLeast(int row, long[] from, int offset) {
    int base = row * width;
    for (int column = 0; column < width; column++) {
      if (cells[base + column] < from[offset + column]) {
        return false;
      }
    }
    return true;
  }

  long[] row(int row) {
    return Arrays.copyOfRange(cells, row * width, (row + 1) * width);
  }
}
