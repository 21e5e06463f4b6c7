package org.parley.exercise;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.RoomId;

/**
 * Who is in an exercise, and where.
 *
 * @param rooms in the order of their names
 * @param delegates in the order of joining
 */
public record Roster(List<RoomName> rooms, List<Person> delegates) {

  public record RoomName(RoomId room, String name) {}

  /**
   * @param place empty while the person waits in the lobby
   */
  public record Person(DelegateId delegate, String name, Optional<Place> place) {}
}
