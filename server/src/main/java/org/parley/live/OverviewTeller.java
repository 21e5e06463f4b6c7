package org.parley.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identity;
import org.parley.exercise.Place;
import org.parley.exercise.Rooms;
import org.parley.exercise.Roster;
import org.parley.exercise.Rosters;
import org.parley.live.stomp.Post;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.wire.Wire;
import org.springframework.stereotype.Component;

/** Tells the facilitator and the wall how all rooms of an exercise stand. */
@Component
class OverviewTeller {

  private final Rooms rooms;
  private final Rosters rosters;
  private final Audience audience;
  private final Clock clock;

  OverviewTeller(Rooms rooms, Rosters rosters, Audience audience, Clock clock) {
    this.rooms = rooms;
    this.rosters = rosters;
    this.audience = audience;
    this.clock = clock;
  }

  void tell(ExerciseId exercise) {
    var posts = new ConcurrentHashMap<Boolean, Post>();
    for (var follower : audience.of(exercise)) {
      if (seesOverview(follower)) {
        var post = posts.computeIfAbsent(isPublic(follower), open -> post(exercise, open));
        follower.deliver(post);
      }
    }
  }

  void greet(Subscription.ToClass follower) {
    if (seesOverview(follower)) {
      follower.deliver(post(follower.exercise(), isPublic(follower)));
    }
  }

  private static boolean isPublic(Subscription.ToClass follower) {
    return follower.topic() instanceof Topic.OfClass.OnWall;
  }

  private static boolean seesOverview(Subscription.ToClass follower) {
    return isPublic(follower) || follower.visitor().identity() instanceof Identity.Facilitator;
  }

  private Post post(ExerciseId exercise, boolean open) {
    var roster = rosters.roster(exercise).orElse(new Roster(List.of(), List.of()));
    var frame = open ? onWall(exercise, roster) : forFacilitator(exercise, roster);
    return new Post(Wire.mapper().writeValueAsBytes(frame));
  }

  private Frame onWall(ExerciseId exercise, Roster roster) {
    var faces = faces(roster, room -> face(room, List.of(), List.of()));
    return new Frame.Overview(exercise, now(), Optional.empty(), faces);
  }

  private Frame forFacilitator(ExerciseId exercise, Roster roster) {
    var faces = faces(roster, room -> face(room, offline(roster, room.id()), hands(room)));
    return new Frame.Overview(exercise, now(), Optional.of(roster), faces);
  }

  private List<RoomFace> faces(Roster roster, Function<Room, RoomFace> face) {
    return roster.rooms().stream()
        .map(Roster.RoomName::room)
        .map(rooms::find)
        .flatMap(Optional::stream)
        .map(face)
        .toList();
  }

  private RoomFace face(Room room, List<SeatId> offline, List<OwnBoard.HandFace> hands) {
    var board = Perspective.board(room);
    var depth = room.settings().implementation().depth();
    return new RoomFace(
        room.id(),
        board.name(),
        board.stage(),
        board.clock(),
        board.floor(),
        board.awaited(),
        offline,
        hands,
        rooms.lastAct(room.id()),
        board.sheets().size(),
        board.agreements().size(),
        board.headline(),
        board.resultsReleased(),
        board.lived().map(lived -> RoomFace.LifeFace.of(lived, depth)));
  }

  private List<SeatId> offline(Roster roster, RoomId room) {
    return roster.delegates().stream()
        .filter(person -> !audience.isOnline(person.delegate()))
        .map(Roster.Person::place)
        .flatMap(Optional::stream)
        .filter(place -> place.room().equals(room))
        .map(Place::seat)
        .toList();
  }

  private static List<OwnBoard.HandFace> hands(Room room) {
    return switch (Perspective.own(room, new Viewer.Facilitator())) {
      case OwnBoard.OfFacilitator own -> own.hands();
      case OwnBoard.OfDelegation _, OwnBoard.OfProjector _ -> List.of();
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
