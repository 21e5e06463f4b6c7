package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.journal.Entries.BLUE;
import static org.parley.journal.Entries.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk makes the journal refuse; it loses nothing and goes on when there is room again. */
class FullDiskTest {

  @TempDir Path folder;

  @AfterEach
  void makeRoom() {
    FullDisk.makeRoom();
  }

  @Test
  void aFullDiskRefusesAndLosesNothing() throws InterruptedException {
    FullDisk.makeRoom();
    try (var database = Database.onFullDisk(folder)) {
      database.journal().append(entry(BLUE, 1, "before")).join();

      FullDisk.fillUp();
      assertThatThrownBy(database.journal().append(entry(BLUE, 2, "during"))::join)
          .hasCauseInstanceOf(JournalFailure.class);

      FullDisk.makeRoom();
      assertThat(database.journal().read(BLUE)).contains(entry(BLUE, 1, "before"));
      var next = database.journal().read(BLUE).size() + 1;
      database.journal().append(entry(BLUE, next, "after")).join();
    }
    try (var reopened = Database.in(folder)) {
      assertThat(reopened.journal().read(BLUE))
          .extracting(Entry::commandId)
          .startsWith("before")
          .endsWith("after");
    }
  }
}
