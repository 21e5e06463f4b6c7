package org.parley.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  static <E> List<E> with(List<E> list, E element) {
    var copy = new ArrayList<>(list);
    copy.add(element);
    return Collections.unmodifiableList(copy);
  }

  /** Those elements that meet the condition. */
  static <E> Set<E> only(Set<E> set, Predicate<E> condition) {
    var copy = new LinkedHashSet<>(set);
    copy.removeIf(condition.negate());
    return Collections.unmodifiableSet(copy);
  }

  /** Every element that meets the condition, changed. */
  static <E> List<E> changed(List<E> list, Predicate<E> condition, UnaryOperator<E> change) {
    return list.stream().map(each -> condition.test(each) ? change.apply(each) : each).toList();
  }
}
