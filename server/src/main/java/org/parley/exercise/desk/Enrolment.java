package org.parley.exercise.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.JoinCode;
import org.parley.exercise.ListedExercise;
import org.parley.exercise.Roster;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;

/**
 * What the tables hold of an exercise.
 *
 * @param played in floor order
 * @param members in the order of joining, without those removed
 * @param joined how many have ever joined
 */
record Enrolment(
    ExerciseId id,
    String title,
    String scenarioTitle,
    JoinCode code,
    String projectorKey,
    Instant createdAt,
    Optional<Instant> closedAt,
    List<PartyId> played,
    List<Roster.RoomName> rooms,
    List<Member> members,
    int joined) {

  /**
   * A person on the roster.
   *
   * @param position in the order of joining, from 0, counting those removed
   */
  record Member(DelegateId id, int position, PersonName name, String tokenHash) {}

  Enrolment {
    played = List.copyOf(played);
    rooms = List.copyOf(rooms);
    members = List.copyOf(members);
  }

  boolean isOpen() {
    return closedAt.isEmpty();
  }

  boolean hasRoom(RoomId room) {
    return rooms.stream().anyMatch(it -> it.room().equals(room));
  }

  Optional<Member> member(DelegateId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  Optional<Member> named(String key) {
    return members.stream().filter(member -> member.name().key().equals(key)).findFirst();
  }

  Enrolment with(Member member) {
    var more = new ArrayList<>(members);
    more.add(member);
    return with(more, joined + 1, closedAt);
  }

  Enrolment without(DelegateId delegate) {
    var fewer = members.stream().filter(member -> !member.id().equals(delegate)).toList();
    return with(fewer, joined, closedAt);
  }

  Enrolment closed(Instant at) {
    return with(members, joined, Optional.of(at));
  }

  private Enrolment with(List<Member> people, int everJoined, Optional<Instant> closing) {
    return new Enrolment(
        id,
        title,
        scenarioTitle,
        code,
        projectorKey,
        createdAt,
        closing,
        played,
        rooms,
        people,
        everJoined);
  }

  ListedExercise listed() {
    return new ListedExercise(
        id, title, scenarioTitle, code, createdAt, isOpen(), rooms.size(), members.size());
  }
}
