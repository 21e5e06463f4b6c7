package org.parley.exercise.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.JoinCode;
import org.parley.exercise.desk.Enrolment.Member;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/**
 * All enrolments in memory, for quick reading. Changed only after the tables were, by whoever holds
 * the exercise's lock.
 */
@Component
class Register {

  private final ConcurrentMap<ExerciseId, Enrolment> enrolments = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, DelegateId> byTokenHash = new ConcurrentHashMap<>();
  private final ConcurrentMap<DelegateId, ExerciseId> byDelegate = new ConcurrentHashMap<>();
  private final ConcurrentMap<RoomId, ExerciseId> byRoom = new ConcurrentHashMap<>();

  /** Who has a token, in an exercise open or closed. */
  record Holder(Enrolment enrolment, Member member) {}

  void put(Enrolment enrolment) {
    enrolments.put(enrolment.id(), enrolment);
    enrolment.rooms().forEach(room -> byRoom.put(room.room(), enrolment.id()));
    enrolment.members().forEach(member -> index(enrolment.id(), member));
  }

  void add(Enrolment enrolment, Member member) {
    enrolments.put(enrolment.id(), enrolment.with(member));
    index(enrolment.id(), member);
  }

  private void index(ExerciseId exercise, Member member) {
    byDelegate.put(member.id(), exercise);
    byTokenHash.put(member.tokenHash(), member.id());
  }

  void remove(Enrolment enrolment, Member member) {
    enrolments.put(enrolment.id(), enrolment.without(member.id()));
    byDelegate.remove(member.id());
    byTokenHash.remove(member.tokenHash());
  }

  Optional<Enrolment> find(ExerciseId exercise) {
    return Optional.ofNullable(enrolments.get(exercise));
  }

  Optional<Enrolment> open(ExerciseId exercise) {
    return find(exercise).filter(Enrolment::isOpen);
  }

  /** The exercise, open or closed, that a person is in. */
  Optional<Enrolment> of(DelegateId delegate) {
    return Optional.ofNullable(byDelegate.get(delegate)).flatMap(this::find);
  }

  Optional<ExerciseId> of(RoomId room) {
    return Optional.ofNullable(byRoom.get(room));
  }

  Optional<Holder> holder(String tokenHash) {
    return Optional.ofNullable(byTokenHash.get(tokenHash))
        .flatMap(delegate -> of(delegate).flatMap(enrolment -> holder(enrolment, delegate)));
  }

  private static Optional<Holder> holder(Enrolment enrolment, DelegateId delegate) {
    return enrolment.member(delegate).map(member -> new Holder(enrolment, member));
  }

  /** The exercise with this code; an open one before the latest closed one. */
  Optional<Enrolment> coded(JoinCode code) {
    return enrolments.values().stream()
        .filter(enrolment -> enrolment.code().equals(code))
        .max(Comparator.comparing(Enrolment::isOpen).thenComparing(Enrolment::createdAt));
  }

  Collection<Enrolment> open() {
    return enrolments.values().stream().filter(Enrolment::isOpen).toList();
  }

  /** The newest first. */
  List<Enrolment> all() {
    return enrolments.values().stream()
        .sorted(Comparator.comparing(Enrolment::createdAt).reversed().thenComparing(Enrolment::id))
        .toList();
  }
}
