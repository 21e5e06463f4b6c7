package org.parley.analysis;

/** Rows of bits for up to 4096 vectors of a {@link BitArchive}. */
final class BitPage {

  private static final int WORDS = 64;

  static final int VECTORS = WORDS * Long.SIZE;

  private final int width;
  private final Buckets buckets;
  private final long[] rows;
  private final long[] found = new long[WORDS];
  private int words;

  BitPage(int width, Buckets buckets) {
    this.width = width;
    this.buckets = buckets;
    rows = new long[(width - 1) * Buckets.COUNT * WORDS];
  }

  /** One more word: 64 vectors from that row on. */
  void add(VectorSet vectors, int from) {
    for (int column = 1; column < width; column++) {
      var reaching = new long[Buckets.COUNT];
      for (int bit = 0; bit < Long.SIZE; bit++) {
        long value = vectors.cells()[(from + bit) * width + column];
        reaching[buckets.of(column, value)] |= 1L << bit;
      }
      long all = 0;
      for (int bucket = Buckets.COUNT - 1; bucket >= 0; bucket--) {
        all |= reaching[bucket];
        rows[row(column, bucket) + words] = all;
      }
    }
    words++;
  }

  private static int row(int column, int bucket) {
    return ((column - 1) * Buckets.COUNT + bucket) * WORDS;
  }

  /**
   * A row of the vectors that is at least the candidate, among those of this page; or -1.
   *
   * @param base the row of the first vector of this page
   */
  int firstAtLeast(long[] cells, int offset, VectorSet vectors, int base) {
    if (conjunction(cells, offset)) {
      for (int word = 0; word < words; word++) {
        for (long bits = found[word]; bits != 0; bits &= bits - 1) {
          int row = base + word * Long.SIZE + Long.numberOfTrailingZeros(bits);
          if (vectors.isAtLeast(row, cells, offset)) {
            return row;
          }
        }
      }
    }
    return -1;
  }

  /** Which vectors reach the candidate's bucket in every coordinate; false where none does. */
  private boolean conjunction(long[] cells, int offset) {
    System.arraycopy(rows, row(1, buckets.of(1, cells[offset + 1])), found, 0, words);
    long any = -1;
    for (int column = 2; column < width && any != 0; column++) {
      int row = row(column, buckets.of(column, cells[offset + column]));
      any = 0;
      for (int word = 0; word < words; word++) {
        found[word] &= rows[row + word];
        any |= found[word];
      }
    }
    return any != 0;
  }
}
