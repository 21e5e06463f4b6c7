package org.parley.exercise.lane;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.parley.exercise.Ids;
import org.parley.exercise.RoomListener;
import org.parley.exercise.Rooms;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/**
 * Knows when each room's next deadline passes, and has the room look at its clock then. It looks
 * several times a second rather than sleeping until a deadline, so a clock that is set, or a
 * deadline that is moved, needs no care.
 */
@Component
class Timekeeper implements RoomListener {

  private static final Actor SELF = new Actor.Timekeeper();

  private final Rooms rooms;
  private final InstantSource clock;
  private final Ids ids;
  private final ConcurrentMap<RoomId, Instant> deadlines = new ConcurrentHashMap<>();

  Timekeeper(Rooms rooms, InstantSource clock, Ids ids) {
    this.rooms = rooms;
    this.clock = clock;
    this.ids = ids;
    rooms.listen(this);
  }

  @Override
  public void happened(Room before, Room after, long seq, Instant at, List<RoomEvent> events) {
    watch(after);
  }

  void watch(Room room) {
    Negotiation.nextDeadline(room)
        .ifPresentOrElse(
            deadline -> deadlines.put(room.id(), deadline), () -> deadlines.remove(room.id()));
  }

  /** Has every room whose deadline has passed look at its clock. */
  void look() {
    var now = clock.instant();
    deadlines.forEach(
        (room, deadline) -> {
          if (!deadline.isAfter(now) && deadlines.remove(room, deadline)) {
            ring(room);
          }
        });
  }

  /** Watches the room again whatever comes of it: if it could not be stored, it rings again. */
  private void ring(RoomId room) {
    rooms
        .submit(room, SELF, ids.command(), new Command.LookAtClock())
        .whenComplete((_, _) -> rooms.find(room).ifPresent(this::watch));
  }
}
