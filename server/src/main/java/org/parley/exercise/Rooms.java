package org.parley.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.parley.journal.Entry;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;

/** The live rooms of this server. */
public interface Rooms {

  /** Opens a room and stores its first event. */
  CompletableFuture<Answer> open(RoomEvent.RoomOpened opened);

  /**
   * Puts a command into its room's lane. Completes after the events are on disk, exceptionally only
   * if the journal fails.
   */
  CompletableFuture<Answer> submit(RoomId room, Actor actor, CommandId id, Command command);

  /** The room as it is now. */
  Optional<Room> find(RoomId room);

  /** When somebody last acted in the room; the server's own clock is nobody. */
  Optional<Instant> lastAct(RoomId room);

  /**
   * Runs in the room's lane, between two commands, with the room as it is then: what the reader
   * sends cannot overtake or be overtaken by what listeners send.
   */
  void inLane(RoomId room, Consumer<Snapshot> reader);

  /** All entries of a room, oldest first, from the journal. */
  List<Entry> history(RoomId room);

  void listen(RoomListener listener);

  /**
   * @param seq the last stored sequence number
   */
  record Snapshot(Room room, long seq) {}
}
