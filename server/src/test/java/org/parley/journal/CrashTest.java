package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ChildJvm;
import org.parley.negotiation.RoomId;

/** Whatever was acknowledged before a process was killed is there afterwards, without a gap. */
class CrashTest {

  private static final int ENOUGH = 2_000;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void everyAcknowledgedEntryOutlivesAKill() throws Exception {
    var acknowledged = killInTheMiddle();
    assertThat(acknowledged).hasSize(RestlessWriter.ROOMS);
    try (var database = Database.in(folder)) {
      acknowledged.forEach((room, last) -> assertHolds(database, new RoomId(room), last));
    }
  }

  /** The last acknowledged sequence number of each room. */
  private Map<String, Long> killInTheMiddle() throws IOException, InterruptedException {
    var writer = ChildJvm.start(RestlessWriter.class, folder.toString());
    var last = new HashMap<String, Long>();
    try (var lines = writer.inputReader()) {
      readEnough(lines, last);
      // Not through the process itself, which would close its output unread.
      writer.toHandle().destroyForcibly();
      lines.lines().forEach(line -> note(line, last));
    } finally {
      writer.destroyForcibly().waitFor();
    }
    return last;
  }

  private static void readEnough(BufferedReader lines, Map<String, Long> last) throws IOException {
    for (var i = 0; i < ENOUGH; i++) {
      note(lines.readLine(), last);
    }
  }

  /** The kill may cut the very last line. */
  private static void note(String line, Map<String, Long> last) {
    if (line.matches("room-\\d \\d+")) {
      var parts = line.split(" ");
      last.merge(parts[0], Long.valueOf(parts[1]), Math::max);
    }
  }

  private static void assertHolds(Database database, RoomId room, long last) {
    var stored = database.journal().read(room);
    assertThat(stored).hasSizeGreaterThanOrEqualTo((int) last);
    assertThat(stored)
        .isEqualTo(
            LongStream.rangeClosed(1, stored.size())
                .mapToObj(seq -> Entries.entry(room, seq, "command-" + seq))
                .toList());
  }
}
