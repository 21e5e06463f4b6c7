package org.parley.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.negotiation.RoomId;
import org.springframework.dao.DataAccessException;

/** The journal in a database table. */
final class StoredJournal implements Journal, AutoCloseable {

  private final EntryCodec codec;
  private final EntryTable table;
  private final Durability durability;
  private final GroupCommit writer;

  StoredJournal(EntryCodec codec, EntryTable table, Durability durability) {
    this.codec = codec;
    this.table = table;
    this.durability = durability;
    this.writer = new GroupCommit(table, durability);
  }

  /** Encodes here, in the caller's thread: the one writer has enough to do. */
  @Override
  public CompletableFuture<Void> append(Entry entry) {
    return writer.write(codec.encode(entry));
  }

  @Override
  public List<Entry> read(RoomId room) {
    try {
      writer.settle();
      return table.select(room).stream().map(codec::decode).toList();
    } catch (DataAccessException failure) {
      durability.recover();
      throw new JournalFailure("The server cannot read what it has stored.", failure);
    }
  }

  @Override
  public void close() throws InterruptedException {
    writer.close();
  }
}
