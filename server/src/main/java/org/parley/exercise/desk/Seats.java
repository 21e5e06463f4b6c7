package org.parley.exercise.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.parley.exercise.DelegateId;
import org.parley.exercise.Place;
import org.parley.exercise.Rooms;
import org.parley.exercise.Roster;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Seat;
import org.parley.negotiation.SeatId;
import org.springframework.stereotype.Component;

/** Where people sit, read from the rooms. A person has one seat name for good. */
@Component
class Seats {

  private final Rooms rooms;

  /** Where a person was found last; only a place to look first. */
  private final ConcurrentMap<DelegateId, RoomId> lastFound = new ConcurrentHashMap<>();

  Seats(Rooms rooms) {
    this.rooms = rooms;
  }

  static SeatId of(DelegateId delegate) {
    return new SeatId(delegate.value());
  }

  Optional<Place> place(Enrolment enrolment, DelegateId delegate) {
    return Optional.ofNullable(lastFound.get(delegate))
        .flatMap(room -> placeIn(room, delegate))
        .or(() -> search(enrolment, delegate));
  }

  private Optional<Place> search(Enrolment enrolment, DelegateId delegate) {
    var place =
        enrolment.rooms().stream()
            .flatMap(room -> placeIn(room.room(), delegate).stream())
            .findFirst();
    place.ifPresent(found -> lastFound.put(delegate, found.room()));
    return place;
  }

  private Optional<Place> placeIn(RoomId room, DelegateId delegate) {
    return rooms
        .find(room)
        .flatMap(it -> Optional.ofNullable(it.seats().get(of(delegate))))
        .map(seat -> place(room, seat));
  }

  Roster roster(Enrolment enrolment) {
    var places = new HashMap<SeatId, Place>();
    for (var name : enrolment.rooms()) {
      rooms.find(name.room()).ifPresent(room -> collect(room, places));
    }
    var people =
        enrolment.members().stream()
            .map(
                member ->
                    new Roster.Person(
                        member.id(),
                        member.name().shown(),
                        Optional.ofNullable(places.get(of(member.id())))))
            .toList();
    return new Roster(enrolment.rooms(), people);
  }

  private static void collect(Room room, Map<SeatId, Place> places) {
    room.seats().values().forEach(seat -> places.put(seat.id(), place(room.id(), seat)));
  }

  private static Place place(RoomId room, Seat seat) {
    return new Place(room, seat.id(), seat.party(), seat.role());
  }
}
