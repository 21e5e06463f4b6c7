package org.parley.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changed copies of unchangeable collections. Order is kept, so that a replay is equal byte for
 * byte.
 */
final class Copies {

  private Copies() {}

  static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return Collections.unmodifiableMap(copy);
  }

  static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    if (!map.containsKey(key)) {
      return map;
    }
    var copy = new LinkedHashMap<>(map);
    copy.remove(key);
    return Collections.unmodifiableMap(copy);
  }

  static <K, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
    var copy = new TreeMap<>(map);
    copy.put(key, value);
    return Collections.unmodifiableSortedMap(copy);
  }

  static <K, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
    var copy = new TreeMap<>(map);
    copy.remove(key);
    return Collections.unmodifiableSortedMap(copy);
  }

  static <E> Set<E> with(Set<E> set, E element) {
    var copy = new LinkedHashSet<>(set);
    copy.add(element);
    return Collections.unmodifiableSet(copy);
  }

  static <E> Set<E> without(Set<E> set, E element) {
    var copy = new LinkedHashSet<>(set);
    copy.remove(element);
    return Collections.unmodifiableSet(copy);
  }
}
