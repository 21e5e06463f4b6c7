package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/** Notices of withdrawal: taken back, run out, given; in that order. */
final class Departures {

  private Departures() {}

  /** A notice taken back in the turn of its effect has none. */
  static List<RoomEvent> resolve(Room room) {
    var unfolding = new Unfolding(room);
    unfolding.happens(recalled(room));
    for (var notice : unfolding.room().lived().notices()) {
      if (notice.effect() <= room.stage().turnNumber() && isRunning(unfolding.room(), notice)) {
        unfolding.happens(left(unfolding.room(), notice));
      }
    }
    unfolding.happens(given(unfolding.room()));
    return unfolding.events();
  }

  private static List<RoomEvent> recalled(Room room) {
    return parties(room).stream()
        .<RoomEvent>flatMap(
            party ->
                orders(room, party).recalls().stream()
                    .map(agreement -> new RoomEvent.NoticeRecalled(agreement, party)))
        .toList();
  }

  private static boolean isRunning(Room room, Notice notice) {
    return room.lived().notices().contains(notice);
  }

  private static List<RoomEvent> left(Room room, Notice notice) {
    var unfolding = new Unfolding(room);
    var needed =
        agreement(room, notice.agreement()).filter(it -> it.needed().contains(notice.party()));
    unfolding.happens(new RoomEvent.AgreementLeft(notice.agreement(), notice.party()));
    if (needed.isPresent()) {
      var because = room.subject(notice.party()) + " has left it.";
      unfolding.happens(Endings.of(unfolding.room(), notice.agreement(), because));
    }
    return unfolding.events();
  }

  private static List<RoomEvent> given(Room room) {
    var effect = room.stage().turnNumber() + room.scenario().regime().implementation().notice();
    return parties(room).stream()
        .<RoomEvent>flatMap(
            party ->
                orders(room, party).notices().stream()
                    .filter(agreement -> agreement(room, agreement).isPresent())
                    .map(agreement -> new Notice(agreement, party, effect, Optional.empty()))
                    .map(RoomEvent.NoticeGiven::new))
        .toList();
  }

  private static Optional<Agreement> agreement(Room room, SheetId id) {
    return room.table().inForce().stream().filter(it -> it.sheet().equals(id)).findFirst();
  }

  private static Orders orders(Room room, PartyId party) {
    return room.lived().orders(party).counting();
  }

  private static List<PartyId> parties(Room room) {
    return room.scenario().negotiators().stream().map(Party.Negotiator::id).toList();
  }
}
