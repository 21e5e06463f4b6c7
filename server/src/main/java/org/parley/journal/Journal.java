package org.parley.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.negotiation.RoomId;

/** The log of all rooms. */
public interface Journal {

  /**
   * Stores an entry. Completes when it is on disk; many rooms' entries share one commit.
   *
   * @param entry its time is kept to the microsecond
   * @return completes exceptionally with {@link JournalConflict} where the room already has this
   *     sequence number or this command, with {@link JournalFailure} where it cannot be stored
   */
  CompletableFuture<Void> append(Entry entry);

  /** All entries of a room, oldest first. What is read here is on disk. */
  List<Entry> read(RoomId room);
}
