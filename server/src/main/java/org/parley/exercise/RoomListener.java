package org.parley.exercise;

import java.time.Instant;
import java.util.List;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;

/** Hears what has happened in every room, after it is stored, in order for each room. */
@FunctionalInterface
public interface RoomListener {

  /**
   * @param before the room before the events, for what they took away
   * @param after the room after the events
   * @param seq the sequence number of the stored entry, from 1 in each room
   */
  void happened(Room before, Room after, long seq, Instant at, List<RoomEvent> events);
}
