package org.parley.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identity;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/** Who is here, and who follows what. */
@Component
class Audience {

  private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();
  private final Map<DelegateId, Set<Visitor>> delegates = new ConcurrentHashMap<>();
  private final Map<RoomId, Set<Subscription.ToRoom>> rooms = new ConcurrentHashMap<>();
  private final Map<ExerciseId, Set<Subscription.ToClass>> classes = new ConcurrentHashMap<>();

  void enter(Visitor visitor) {
    visitors.add(visitor);
    if (visitor.identity() instanceof Identity.Delegate(_, var delegate)) {
      add(delegates, delegate, visitor);
    }
  }

  void leave(Visitor visitor) {
    visitors.remove(visitor);
    if (visitor.identity() instanceof Identity.Delegate(_, var delegate)) {
      remove(delegates, delegate, visitor);
    }
  }

  void add(Subscription subscription) {
    switch (subscription) {
      case Subscription.ToRoom it -> add(rooms, it.room(), it);
      case Subscription.ToClass it -> add(classes, it.exercise(), it);
    }
    // Whoever ended it meanwhile did not find it here.
    if (subscription.isOver()) {
      remove(subscription);
    }
  }

  void remove(Subscription subscription) {
    subscription.end();
    switch (subscription) {
      case Subscription.ToRoom it -> remove(rooms, it.room(), it);
      case Subscription.ToClass it -> remove(classes, it.exercise(), it);
    }
  }

  Collection<Subscription.ToRoom> of(RoomId room) {
    return rooms.getOrDefault(room, Set.of());
  }

  Collection<Subscription.ToClass> of(ExerciseId exercise) {
    return classes.getOrDefault(exercise, Set.of());
  }

  Stream<Subscription> subscriptions() {
    return Stream.concat(
        rooms.values().stream().flatMap(Set::stream),
        classes.values().stream().flatMap(Set::stream));
  }

  boolean isOnline(DelegateId delegate) {
    return delegates.containsKey(delegate);
  }

  Stream<Visitor> visitors() {
    return visitors.stream();
  }

  private static <K, V> void add(Map<K, Set<V>> index, K key, V value) {
    index.compute(
        key,
        (_, known) -> {
          Set<V> all = known == null ? ConcurrentHashMap.newKeySet() : known;
          all.add(value);
          return all;
        });
  }

  private static <K, V> void remove(Map<K, Set<V>> index, K key, V value) {
    index.computeIfPresent(
        key,
        (_, known) -> {
          known.remove(value);
          return known.isEmpty() ? null : known;
        });
  }
}
