package org.parley.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.negotiation.RoomId;

/** The journal in a database table. */
final class StoredJournal implements Journal, AutoCloseable {

  private final EntryCodec codec;
  private final EntryTable table;
  private final GroupCommit writer;

  StoredJournal(EntryCodec codec, EntryTable table, Durability durability) {
    this.codec = codec;
    this.table = table;
    this.writer = new GroupCommit(table, durability);
  }

  /** Encodes here, in the caller's thread: the one writer has enough to do. */
  @Override
  public CompletableFuture<Void> append(Entry entry) {
    return writer.write(codec.encode(entry));
  }

  @Override
  public List<Entry> read(RoomId room) {
    writer.settle();
    return table.select(room).stream().map(codec::decode).toList();
  }

  @Override
  public void close() throws InterruptedException {
    writer.close();
  }
}
