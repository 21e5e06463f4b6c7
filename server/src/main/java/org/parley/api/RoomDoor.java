package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Callers;
import org.parley.api.door.EntryRefusal;
import org.parley.api.door.Refused;
import org.parley.exercise.Identity;
import org.parley.exercise.Place;
import org.parley.exercise.Rooms;
import org.parley.exercise.Rosters;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.perspective.Viewer;
import org.springframework.stereotype.Component;

/** Lets callers into rooms. Where a delegate sits is asked of the roster every time. */
@Component
class RoomDoor {

  private final Rooms rooms;
  private final Rosters rosters;
  private final Callers callers;

  RoomDoor(Rooms rooms, Rosters rosters, Callers callers) {
    this.rooms = rooms;
    this.rosters = rosters;
    this.callers = callers;
  }

  /** A room, and as whom the caller sees it. */
  record Entered(Room room, Viewer viewer) {}

  /**
   * @throws Refused if the caller is neither a delegate of the room nor the facilitator
   */
  Entered enter(RoomId room, HttpServletRequest request) {
    return switch (callers.of(request)) {
      case Identity.Facilitator _ -> new Entered(find(room), new Viewer.Facilitator());
      case Identity.Delegate delegate -> {
        var place = placeIn(room, delegate);
        yield new Entered(find(room), new Viewer.Delegation(place.party()));
      }
      case Identity.Anonymous _ -> throw new Refused(new EntryRefusal.SeatNeeded());
    };
  }

  /**
   * @throws Refused if there is no such room
   */
  Room find(RoomId room) {
    return rooms.find(room).orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("room")));
  }

  private Place placeIn(RoomId room, Identity.Delegate delegate) {
    return rosters
        .place(delegate.delegate())
        .filter(place -> place.room().equals(room))
        .orElseThrow(() -> new Refused(new EntryRefusal.NotYourRoom()));
  }
}
