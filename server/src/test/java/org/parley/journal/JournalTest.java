package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.journal.Entries.BLUE;
import static org.parley.journal.Entries.GREEN;
import static org.parley.journal.Entries.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.negotiation.RoomId;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal over a real file: what it acknowledges is there, in order, once. */
class JournalTest {

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.in(folder);
  }

  @AfterEach
  void close() throws InterruptedException {
    database.close();
  }

  @Test
  void anEntryIsReadAsItWasWritten() {
    store(entry(BLUE, 1, "opening"));
    assertThat(read(BLUE)).containsExactly(entry(BLUE, 1, "opening"));
  }

  @Test
  void aRoomHasItsOwnEntriesInTheirOrder() {
    store(entry(BLUE, 1, "first"));
    store(entry(GREEN, 1, "first"));
    store(entry(BLUE, 2, "second"));
    assertThat(read(BLUE)).extracting(Entry::commandId).containsExactly("first", "second");
    assertThat(read(GREEN)).extracting(Entry::commandId).containsExactly("first");
    assertThat(read(new RoomId("nowhere"))).isEmpty();
  }

  @Test
  void manyRoomsWriteAtOnce() {
    var rooms = IntStream.range(0, 20).mapToObj(i -> new RoomId("room-" + i)).toList();
    var all =
        LongStream.rangeClosed(1, 50)
            .boxed()
            .flatMap(seq -> rooms.stream().map(room -> entry(room, seq, "command-" + seq)))
            .map(entry -> database.journal().append(entry))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
    var seqs = LongStream.rangeClosed(1, 50).boxed().toList();
    assertThat(rooms)
        .allSatisfy(room -> assertThat(read(room)).extracting(Entry::seq).isEqualTo(seqs));
  }

  @Test
  void aSequenceNumberIsGivenOnce() {
    store(entry(BLUE, 1, "first"));
    assertThatThrownBy(() -> store(entry(BLUE, 1, "other")))
        .hasCauseInstanceOf(JournalConflict.class);
    assertThat(read(BLUE)).extracting(Entry::commandId).containsExactly("first");
  }

  @Test
  void aCommandIsStoredOnce() {
    store(entry(BLUE, 1, "table"));
    assertThatThrownBy(() -> store(entry(BLUE, 2, "table")))
        .hasCauseInstanceOf(JournalConflict.class);
    store(entry(GREEN, 1, "table"));
    assertThat(read(BLUE)).hasSize(1);
  }

  @Test
  void aConflictHarmsNoOtherEntryOfItsBatch() {
    store(entry(BLUE, 1, "first"));
    var batch =
        queuedTogether(
            entry(GREEN, 1, "first"),
            entry(BLUE, 1, "again"),
            entry(GREEN, 2, "second"),
            entry(BLUE, 2, "second"));
    List.of(batch.get(0), batch.get(2), batch.get(3)).forEach(CompletableFuture::join);
    assertThatThrownBy(batch.get(1)::join).hasCauseInstanceOf(JournalConflict.class);
    assertThat(read(BLUE)).extracting(Entry::commandId).containsExactly("first", "second");
    assertThat(read(GREEN)).extracting(Entry::commandId).containsExactly("first", "second");
  }

  /** Keeps the writer waiting for a row that a foreign transaction holds, until all are queued. */
  private List<CompletableFuture<Void>> queuedTogether(Entry... entries) {
    var held = new RoomId("held");
    var insert =
        "insert into journal (room, seq, command_id, happened_at, format, body)"
            + " values (?, 1, 'held', current_timestamp, 1, '{}')";
    return new TransactionTemplate(database.transactions())
        .execute(
            foreign -> {
              database.template().update(insert, held.value());
              database.journal().append(entry(held, 1, "held"));
              var queued = Stream.of(entries).map(database.journal()::append).toList();
              foreign.setRollbackOnly();
              return queued;
            });
  }

  @Test
  void whatIsTooLargeIsRefusedAlone() {
    var large = database.journal().append(entry(BLUE, 1, "x".repeat(200)));
    var small = database.journal().append(entry(GREEN, 1, "small"));
    small.join();
    assertThatThrownBy(large::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(JournalFailure.class);
    assertThat(read(BLUE)).isEmpty();
  }

  @Test
  void whoeverWaitsHearsOfAnErrorOfTheMachineAndTheJournalGoesOn() throws Exception {
    var machine = new FailingMachine(database.transactions());
    try (var journal =
        new JournalConfiguration().journal(database.template(), machine, database.durability())) {
      journal.append(entry(BLUE, 1, "before")).join();
      machine.fails(true);
      var waiting =
          List.of(journal.append(entry(BLUE, 2, "during")), journal.append(entry(GREEN, 1, "too")));
      assertThat(waiting)
          .allSatisfy(
              write ->
                  assertThatThrownBy(() -> write.get(20, TimeUnit.SECONDS))
                      .hasCauseInstanceOf(JournalFailure.class)
                      .hasRootCauseInstanceOf(InternalError.class));
      machine.fails(false);
      journal.append(entry(BLUE, 2, "after")).join();
      assertThat(journal.read(BLUE))
          .extracting(Entry::commandId)
          .containsExactly("before", "after");
      assertThat(journal.read(GREEN)).isEmpty();
    }
  }

  @Test
  void closingStoresWhatIsQueuedAndRefusesTheRest() throws InterruptedException {
    var queued =
        LongStream.rangeClosed(1, 200)
            .mapToObj(seq -> database.journal().append(entry(BLUE, seq, "command-" + seq)))
            .toList();
    database.close();
    assertThat(queued).allSatisfy(entry -> assertThat(entry).isCompleted());
    assertThatThrownBy(() -> store(entry(BLUE, 201, "late")))
        .hasCauseInstanceOf(JournalFailure.class);
    open();
    assertThat(read(BLUE)).hasSize(200);
  }

  private void store(Entry entry) {
    database.journal().append(entry).join();
  }

  private List<Entry> read(RoomId room) {
    return database.journal().read(room);
  }
}
