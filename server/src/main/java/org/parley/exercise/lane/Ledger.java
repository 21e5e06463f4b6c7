package org.parley.exercise.lane;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.exercise.CommandId;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.journal.Entry;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.scenario.Scenario;

/** What the stored entries of one room add up to. Written by the room's lane alone. */
final class Ledger {

  private volatile Snapshot now;
  private volatile Instant latest;
  private volatile Instant lastAct;

  /** The sequence number that each accepted command got, so that a resend is answered alike. */
  private final Map<String, Long> accepted = new HashMap<>();

  private Ledger(Entry first, Room opened) {
    this.now = new Snapshot(opened, first.seq());
    this.latest = first.at();
    this.lastAct = first.at();
    this.accepted.put(first.commandId(), first.seq());
  }

  /**
   * @param entries all of the room, oldest first; the first one opens it
   */
  static Ledger of(List<Entry> entries, Scenario scenario) {
    var first = entries.getFirst();
    var ledger = new Ledger(first, fold(Negotiation.open(opened(first), scenario), tail(first)));
    entries.stream().skip(1).forEach(entry -> ledger.add(entry, ledger.with(entry.events())));
    return ledger;
  }

  /** The event that opened a room, which pins its scenario. */
  static RoomEvent.RoomOpened opened(Entry first) {
    return switch (first.events().getFirst()) {
      case RoomEvent.RoomOpened opened -> opened;
      case RoomEvent other ->
          throw new IllegalStateException(first.room() + " begins with " + other);
    };
  }

  private static List<RoomEvent> tail(Entry first) {
    return first.events().subList(1, first.events().size());
  }

  private static Room fold(Room room, List<RoomEvent> events) {
    var folded = room;
    for (var event : events) {
      folded = Negotiation.evolve(folded, event);
    }
    return folded;
  }

  Snapshot now() {
    return now;
  }

  /** When the latest entry was stored. */
  Instant latest() {
    return latest;
  }

  /** When a person last acted. */
  Instant lastAct() {
    return lastAct;
  }

  Optional<Long> accepted(CommandId id) {
    return Optional.ofNullable(accepted.get(id.value()));
  }

  /** The room after some more events. */
  Room with(List<RoomEvent> events) {
    return fold(now.room(), events);
  }

  /**
   * @param after the room after the entry
   */
  void add(Entry entry, Room after) {
    accepted.put(entry.commandId(), entry.seq());
    latest = entry.at();
    if (!(entry.actor() instanceof Actor.Timekeeper)) {
      lastAct = entry.at();
    }
    now = new Snapshot(after, entry.seq());
  }

  /** The time of the next entry: in a room time never runs backwards, even if a clock is set. */
  Instant moment(Instant clock) {
    var millis = clock.truncatedTo(ChronoUnit.MILLIS);
    return millis.isBefore(latest) ? latest : millis;
  }
}
