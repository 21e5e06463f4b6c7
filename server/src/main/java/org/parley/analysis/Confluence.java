package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges what flows into one node along its arcs: each stream is a sorted set of vectors shifted by
 * the points of one arc, and the merged stream is sorted too.
 */
final class Confluence {

  private final int width;
  private final List<Stream> heap = new ArrayList<>();
  private final long[] low;
  private final long[] high;

  Confluence(int width) {
    this.width = width;
    low = new long[width];
    high = new long[width];
    Arrays.fill(low, Long.MAX_VALUE);
    Arrays.fill(high, Long.MIN_VALUE);
  }

  /** One more stream; the set is in descending order. */
  void add(VectorSet set, Layer layer, int arc) {
    if (set.size() > 0) {
      heap.add(new Stream(set, layer, arc));
      rise(heap.size() - 1);
      for (int column = 0; column < width; column++) {
        long shift = layer.points()[arc * width + column];
        low[column] = Math.min(low[column], set.low()[column] + shift);
        high[column] = Math.max(high[column], set.high()[column] + shift);
      }
    }
  }

  /** The smallest value of each coordinate in all streams. */
  long[] low() {
    return low;
  }

  /** The largest value of each coordinate in all streams. */
  long[] high() {
    return high;
  }

  boolean isEmpty() {
    return heap.isEmpty();
  }

  /** The largest vector that is left. */
  long[] head() {
    return heap.getFirst().head;
  }

  long number() {
    return heap.getFirst().number();
  }

  long packages() {
    return heap.getFirst().packages();
  }

  void advance() {
    if (!heap.getFirst().advance()) {
      var last = heap.removeLast();
      if (heap.isEmpty()) {
        return;
      }
      heap.set(0, last);
    }
    sink();
  }

  private void rise(int place) {
    int child = place;
    while (child > 0 && heap.get(child).isBefore(heap.get((child - 1) / 2))) {
      swap(child, (child - 1) / 2);
      child = (child - 1) / 2;
    }
  }

  private void sink() {
    int parent = 0;
    while (true) {
      int first = parent;
      for (int child = 2 * parent + 1; child <= 2 * parent + 2 && child < heap.size(); child++) {
        if (heap.get(child).isBefore(heap.get(first))) {
          first = child;
        }
      }
      if (first == parent) {
        return;
      }
      swap(parent, first);
      parent = first;
    }
  }

  private void swap(int one, int other) {
    var stream = heap.get(one);
    heap.set(one, heap.get(other));
    heap.set(other, stream);
  }

  private final class Stream {

    private final VectorSet set;
    private final long[] shift;
    private final int offset;
    private final long number;
    private final long packages;
    private final long[] head = new long[width];
    private int row;

    Stream(VectorSet set, Layer layer, int arc) {
      this.set = set;
      shift = layer.points();
      offset = arc * width;
      number = layer.number()[arc];
      packages = layer.packages()[arc];
      load();
    }

    private void load() {
      int base = row * width;
      for (int column = 0; column < width; column++) {
        head[column] = set.cells()[base + column] + shift[offset + column];
      }
    }

    boolean advance() {
      row++;
      if (row == set.size()) {
        return false;
      }
      load();
      return true;
    }

    long number() {
      return set.number(row) + number;
    }

    long packages() {
      return set.packages(row) * packages;
    }

    boolean isBefore(Stream other) {
      for (int column = 0; column < width; column++) {
        if (head[column] != other.head[column]) {
          return head[column] > other.head[column];
        }
      }
      return false;
    }
  }
}
