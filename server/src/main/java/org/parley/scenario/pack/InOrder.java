package org.parley.scenario.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Collectors that keep the order of the pack; a key that comes twice keeps its last value. */
final class InOrder {

  private InOrder() {}

  static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
      Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
    return Collectors.collectingAndThen(
        Collectors.toMap(key, value, (_, last) -> last, LinkedHashMap<K, V>::new),
        Collections::unmodifiableMap);
  }

  static <T> Collector<T, ?, Set<T>> toSet() {
    return Collectors.collectingAndThen(
        Collectors.toCollection(LinkedHashSet<T>::new), Collections::unmodifiableSet);
  }
}
