package org.parley.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.negotiation.RoomId;

/** The log of all rooms. */
public interface Journal {

  /**
   * Stores an entry. Completes when it is on disk; many rooms' entries share one commit.
   *
   * @return completes exceptionally with {@link JournalConflict} where the room already has this
   *     sequence number or this command
   */
  CompletableFuture<Void> append(Entry entry);

  /** All entries of a room, oldest first. */
  List<Entry> read(RoomId room);
}
