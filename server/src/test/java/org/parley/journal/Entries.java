package org.parley.journal;

import java.time.Instant;
import java.util.List;
import org.parley.negotiation.Actor;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.scenario.PartyId;

/** Entries for tests. */
final class Entries {

  static final RoomId BLUE = new RoomId("blue");
  static final RoomId GREEN = new RoomId("green");
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");

  private Entries() {}

  /** A statement whose text is the command's name. */
  static Entry entry(RoomId room, long seq, String command) {
    var said = new RoomEvent.StatementMade(new PartyId("north"), command);
    return new Entry(
        room, seq, command, NOON.plusSeconds(seq), new Actor.Timekeeper(), List.of(said));
  }
}
