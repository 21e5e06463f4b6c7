package org.parley.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works something out when it is first asked for, and remembers it. Where two ask at once it may be
 * worked out twice, with the same result.
 */
final class Lazy<T> {

  private final Supplier<T> work;
  private volatile @Nullable T known;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  boolean isKnown() {
    return known != null;
  }

  T get() {
    var result = known;
    if (result == null) {
      result = work.get();
      known = result;
    }
    return result;
  }
}
