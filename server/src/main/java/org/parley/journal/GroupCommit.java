package org.parley.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * One writer for all rooms. It takes whatever has queued up while it was busy, commits that in one
 * transaction, syncs once, and only then tells those who wait: the busier the server, the fewer
 * syncs each entry costs.
 *
 * <p>A batch that fails is tried again entry by entry, so that one bad entry harms no other room.
 * Nobody waits for ever: whatever goes wrong here, also with the Java machine itself, those who
 * wait hear that their entry is in doubt, and the writer goes on with the next.
 */
final class GroupCommit implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

  private final EntryTable table;
  private final Durability durability;
  private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
  private final Thread writer;

  private final Object gate = new Object();

  /** Guarded by the gate: no write is queued behind the order to stop. */
  private boolean closed;

  /** Guarded by this. */
  private boolean syncOwed;

  GroupCommit(EntryTable table, Durability durability) {
    this.table = table;
    this.durability = durability;
    this.writer = Thread.ofPlatform().name("journal-writer").daemon().start(this::work);
  }

  CompletableFuture<Void> write(StoredEntry entry) {
    var write = new Order.Write(entry, new CompletableFuture<>());
    synchronized (gate) {
      if (closed) {
        return CompletableFuture.failedFuture(
            new JournalFailure("The server is stopping; nothing more is stored.", null));
      }
      orders.add(write);
    }
    return write.done();
  }

  /** Stores what is queued, then stops. */
  @Override
  public void close() throws InterruptedException {
    synchronized (gate) {
      closed = true;
      orders.add(new Order.Stop());
    }
    writer.join();
  }

  private void work() {
    var taken = new ArrayList<Order>();
    var stopped = false;
    while (!stopped) {
      try {
        taken.add(orders.take());
      } catch (InterruptedException _) {
        // Nobody interrupts this thread; it ends by the order to stop, after all writes before it.
        continue;
      }
      orders.drainTo(taken);
      stopped = taken.contains(new Order.Stop());
      storeOrFail(writes(taken));
      taken.clear();
    }
  }

  private static List<Order.Write> writes(List<Order> orders) {
    var writes = new ArrayList<Order.Write>(orders.size());
    for (var order : orders) {
      switch (order) {
        case Order.Write write -> writes.add(write);
        case Order.Stop _ -> {}
      }
    }
    return writes;
  }

  private void storeOrFail(List<Order.Write> batch) {
    try {
      store(batch);
    } catch (Error error) {
      // Out of memory, for example. What of the batch is committed is not known.
      owe();
      batch.forEach(write -> write.done().completeExceptionally(failed(error)));
      LOG.error("The journal's writer failed at {} entries and goes on", batch.size(), error);
    }
  }

  private void store(List<Order.Write> batch) {
    var committed = commit(batch);
    if (committed.isEmpty()) {
      return;
    }
    try {
      sync();
    } catch (RuntimeException failure) {
      LOG.error("The journal cannot bring {} entries to disk", committed.size(), failure);
      committed.forEach(write -> write.done().completeExceptionally(failed(failure)));
      return;
    }
    committed.forEach(write -> write.done().complete(null));
  }

  private synchronized void sync() {
    syncOwed = true;
    try {
      durability.sync();
      syncOwed = false;
    } catch (RuntimeException failure) {
      durability.recover();
      throw failure;
    }
  }

  private synchronized void owe() {
    syncOwed = true;
  }

  /** Makes sure that entries which were committed, but failed to reach the disk, are there now. */
  synchronized void settle() {
    if (syncOwed) {
      sync();
    }
  }

  /** Those of the batch that are committed; the others have been told. */
  private List<Order.Write> commit(List<Order.Write> batch) {
    try {
      table.insert(batch.stream().map(Order.Write::entry).toList());
      return batch;
    } catch (RuntimeException _) {
      return batch.stream().filter(this::commitAlone).toList();
    }
  }

  private boolean commitAlone(Order.Write write) {
    try {
      table.insert(List.of(write.entry()));
      return true;
    } catch (DuplicateKeyException duplicate) {
      write.done().completeExceptionally(conflict(write.entry()));
    } catch (RuntimeException failure) {
      LOG.error("The journal cannot store an entry of room {}", write.entry().room(), failure);
      durability.recover();
      write.done().completeExceptionally(failed(failure));
    }
    return false;
  }

  private static JournalConflict conflict(StoredEntry entry) {
    return new JournalConflict(
        "Room %s already has entry %d or command %s"
            .formatted(entry.room(), entry.seq(), entry.commandId()));
  }

  private static JournalFailure failed(Throwable cause) {
    return new JournalFailure("The server cannot store anything at the moment.", cause);
  }

  /** What the writer is told to do. */
  private sealed interface Order {

    record Write(StoredEntry entry, CompletableFuture<Void> done) implements Order {}

    record Stop() implements Order {}
  }
}
