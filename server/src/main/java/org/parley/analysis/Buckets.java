package org.parley.analysis;

/** Divides the range of each coordinate into equal buckets, in ascending order. */
final class Buckets {

  static final int COUNT = 128;

  private final long[] low;
  private final int[] shift;

  Buckets(long[] low, long[] high) {
    this.low = low.clone();
    shift = new int[low.length];
    for (int column = 0; column < shift.length; column++) {
      while ((high[column] - low[column]) >> shift[column] >= COUNT) {
        shift[column]++;
      }
    }
  }

  int of(int column, long value) {
    return (int) Math.clamp((value - low[column]) >> shift[column], 0, COUNT - 1);
  }
}
