package org.parley.analysis;

import java.util.Arrays;

/** Distinct point vectors with the number of packages behind each, found by hashing. */
final class VectorTable {

  private static final int FREE = -1;

  private final int width;
  private long[] cells;
  private long[] packages = new long[8];
  private int[] slots = new int[16];
  private int size;

  VectorTable(int width) {
    this.width = width;
    cells = new long[8 * width];
    Arrays.fill(slots, FREE);
  }

  int size() {
    return size;
  }

  /** Row by row; longer than the table. */
  long[] cells() {
    return cells;
  }

  long packages(int row) {
    return packages[row];
  }

  void add(long[] vector, long more) {
    int slot = slot(vector, 0);
    if (slots[slot] == FREE) {
      slots[slot] = append(vector, more);
      if (2 * size > slots.length) {
        rehash();
      }
    } else {
      packages[slots[slot]] += more;
    }
  }

  private int append(long[] vector, long count) {
    if (size == packages.length) {
      packages = Arrays.copyOf(packages, 2 * size);
      cells = Arrays.copyOf(cells, Math.multiplyExact(2 * size, width));
    }
    System.arraycopy(vector, 0, cells, size * width, width);
    packages[size] = count;
    return size++;
  }

  /** Where the vector is, or would be. */
  private int slot(long[] from, int offset) {
    int mask = slots.length - 1;
    int slot = hash(from, offset) & mask;
    while (slots[slot] != FREE && !isAt(slots[slot], from, offset)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int hash(long[] from, int offset) {
    long hash = 0;
    for (int column = 0; column < width; column++) {
      hash = (hash ^ from[offset + column]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  private boolean isAt(int row, long[] from, int offset) {
    int base = row * width;
    return Arrays.equals(cells, base, base + width, from, offset, offset + width);
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, FREE);
    for (int row = 0; row < size; row++) {
      slots[slot(cells, row * width)] = row;
    }
  }
}
