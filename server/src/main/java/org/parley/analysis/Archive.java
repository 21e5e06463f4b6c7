package org.parley.analysis;

/**
 * The efficient vectors so far, where candidates come in descending order, the first coordinate
 * counting first. Then only an earlier vector can dominate a later one, and the first coordinate
 * need not be compared.
 */
interface Archive {

  /** Whether some vector here is at least {@code cells[offset..]} in every coordinate. */
  boolean covers(long[] cells, int offset);

  void add(long[] cells, int offset);

  /** An archive for vectors within the range; a vector outside it is treated right, but slowly. */
  static Archive of(long[] low, long[] high) {
    return switch (low.length) {
      case 1 -> new Staircase.One();
      case 2 -> new Staircase.Two();
      case 3 -> new Staircase();
      default -> new BitArchive(low, high);
    };
  }
}
