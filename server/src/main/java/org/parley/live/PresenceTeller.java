package org.parley.live;

import java.util.List;
import java.util.Optional;
import org.parley.exercise.Place;
import org.parley.exercise.Roster;
import org.parley.exercise.Rosters;
import org.parley.live.stomp.Post;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.wire.Wire;
import org.springframework.stereotype.Component;

/** Tells a room who of it is connected. */
@Component
class PresenceTeller {

  private final Rosters rosters;
  private final Audience audience;

  PresenceTeller(Rosters rosters, Audience audience) {
    this.rosters = rosters;
    this.audience = audience;
  }

  void tell(RoomId room) {
    var followers = audience.of(room);
    if (followers.isEmpty()) {
      return;
    }
    var frame = new Frame.Presence(room, online(room));
    var post = new Post(Wire.mapper().writeValueAsBytes(frame));
    followers.stream()
        .filter(follower -> follower.topic() instanceof Topic.OfRoom.Inside)
        .forEach(follower -> follower.deliver(post));
  }

  private List<SeatId> online(RoomId room) {
    return rosters.exerciseOf(room).flatMap(rosters::roster).map(Roster::delegates).stream()
        .flatMap(List::stream)
        .filter(person -> audience.isOnline(person.delegate()))
        .map(Roster.Person::place)
        .flatMap(Optional::stream)
        .filter(place -> place.room().equals(room))
        .map(Place::seat)
        .sorted()
        .toList();
  }
}
