package org.parley.analysis;

import java.util.Arrays;

/**
 * The archive for three coordinates: what matters of it is the staircase of the second and third,
 * kept in order (Kung, Luccio and Preparata 1975).
 */
final class Staircase implements Archive {

  /** Ascending. */
  private long[] second = new long[16];

  /** Descending. */
  private long[] third = new long[16];

  private int size;

  @Override
  public boolean covers(long[] cells, int offset) {
    int step = firstAtLeast(cells[offset + 1]);
    return step < size && third[step] >= cells[offset + 2];
  }

  @Override
  public void add(long[] cells, int offset) {
    int end = firstAtLeast(cells[offset + 1]);
    int begin = end;
    while (begin > 0 && third[begin - 1] <= cells[offset + 2]) {
      begin--;
    }
    if (end < size && second[end] == cells[offset + 1]) {
      end++;
    }
    replace(begin, end, cells[offset + 1], cells[offset + 2]);
  }

  private int firstAtLeast(long value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (second[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void replace(int begin, int end, long newSecond, long newThird) {
    int newSize = size - (end - begin) + 1;
    if (newSize > second.length) {
      second = Arrays.copyOf(second, 2 * newSize);
      third = Arrays.copyOf(third, 2 * newSize);
    }
    System.arraycopy(second, end, second, begin + 1, size - end);
    System.arraycopy(third, end, third, begin + 1, size - end);
    second[begin] = newSecond;
    third[begin] = newThird;
    size = newSize;
  }

  /** The archive for one coordinate: everything after the first vector is covered. */
  static final class One implements Archive {

    private boolean any;

    @Override
    public boolean covers(long[] cells, int offset) {
      return any;
    }

    @Override
    public void add(long[] cells, int offset) {
      any = true;
    }
  }

  /** The archive for two coordinates: the second must rise. */
  static final class Two implements Archive {

    private long second = Long.MIN_VALUE;

    @Override
    public boolean covers(long[] cells, int offset) {
      return cells[offset + 1] <= second;
    }

    @Override
    public void add(long[] cells, int offset) {
      second = cells[offset + 1];
    }
  }
}
