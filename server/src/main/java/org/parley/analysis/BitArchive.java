package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The archive for four or more coordinates. For each coordinate but the first and each of its
 * buckets there is a row of bits that says which vectors reach that bucket or a higher one; the
 * vectors that may cover a candidate are the conjunction of one row per coordinate, 64 at a time.
 * The latest vectors are compared one by one until there are enough of them for a row.
 */
final class BitArchive implements Archive {

  private static final int FIRST = 256;
  private static final int RECENT = 16;

  private final int width;
  private final Buckets buckets;
  private final List<BitPage> pages = new ArrayList<>();
  private final VectorSet vectors;
  private int indexed;

  /** Vectors that covered a candidate lately; they tend to cover the next one too. */
  private final int[] recent = new int[RECENT];

  private int next;

  BitArchive(long[] low, long[] high) {
    width = low.length;
    buckets = new Buckets(low, high);
    vectors = new VectorSet(width);
  }

  @Override
  public void add(long[] cells, int offset) {
    vectors.add(cells, offset, 0, 0);
    int waiting = vectors.size() - indexed;
    if (waiting >= (indexed == 0 ? FIRST : Long.SIZE)) {
      while (indexed < vectors.size()) {
        index();
      }
    }
  }

  /** Puts 64 more vectors into rows of bits. */
  private void index() {
    if (indexed % BitPage.VECTORS == 0) {
      pages.add(new BitPage(width, buckets));
    }
    pages.getLast().add(vectors, indexed);
    indexed += Long.SIZE;
  }

  @Override
  public boolean covers(long[] cells, int offset) {
    for (int row : recent) {
      if (row < vectors.size() && vectors.isAtLeast(row, cells, offset)) {
        return true;
      }
    }
    int row = firstAtLeast(cells, offset);
    if (row < 0) {
      return false;
    }
    recent[next++ % RECENT] = row;
    return true;
  }

  private int firstAtLeast(long[] cells, int offset) {
    for (int page = 0; page < pages.size(); page++) {
      int row = pages.get(page).firstAtLeast(cells, offset, vectors, page * BitPage.VECTORS);
      if (row >= 0) {
        return row;
      }
    }
    for (int row = indexed; row < vectors.size(); row++) {
      if (vectors.isAtLeast(row, cells, offset)) {
        return row;
      }
    }
    return -1;
  }
}
