package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.api.door.CallRefusal;
import org.parley.api.door.Callers;
import org.parley.api.door.Refused;
import org.parley.exercise.Identity;
import org.parley.exercise.Place;
import org.parley.exercise.Rooms;
import org.parley.exercise.Rosters;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.perspective.CaseView;
import org.parley.perspective.OwnCase;
import org.parley.perspective.Perspective;
import org.parley.perspective.Treaty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of a room read once. Where a delegate sits is asked of the roster every time. */
@RestController
@RequestMapping("/api/rooms/{room}")
class RoomController {

  private final Rooms rooms;
  private final Rosters rosters;
  private final Callers callers;

  RoomController(Rooms rooms, Rosters rosters, Callers callers) {
    this.rooms = rooms;
    this.rosters = rosters;
    this.callers = callers;
  }

  @GetMapping("/case")
  CaseView caseView(@PathVariable RoomId room, HttpServletRequest request) {
    var it = enter(room, request);
    return Perspective.caseView(it.scenario(), it.settings());
  }

  @GetMapping("/own")
  OwnCase own(@PathVariable RoomId room, HttpServletRequest request) {
    return switch (callers.of(request)) {
      case Identity.Delegate delegate -> {
        var place = placeIn(room, delegate);
        var it = find(room);
        yield Perspective.ownCase(it.scenario(), place.party(), it.settings());
      }
      case Identity.Facilitator _, Identity.Anonymous _ ->
          throw new Refused(new CallRefusal.DelegateOnly());
    };
  }

  @GetMapping("/treaties")
  List<Treaty> treaties(@PathVariable RoomId room, HttpServletRequest request) {
    return Perspective.treaties(enter(room, request));
  }

  private Room enter(RoomId room, HttpServletRequest request) {
    return switch (callers.of(request)) {
      case Identity.Facilitator _ -> find(room);
      case Identity.Delegate delegate -> find(placeIn(room, delegate).room());
      case Identity.Anonymous _ -> throw new Refused(new CallRefusal.SeatNeeded());
    };
  }

  private Place placeIn(RoomId room, Identity.Delegate delegate) {
    return rosters
        .place(delegate.delegate())
        .filter(place -> place.room().equals(room))
        .orElseThrow(() -> new Refused(new CallRefusal.NotYourRoom()));
  }

  private Room find(RoomId room) {
    return rooms.find(room).orElseThrow(() -> new Refused(new CallRefusal.NoSuch("room")));
  }
}
