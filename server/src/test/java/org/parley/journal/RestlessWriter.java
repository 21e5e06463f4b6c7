package org.parley.journal;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.negotiation.RoomId;

/**
 * A process of its own that stores entries of several rooms and prints each that is acknowledged.
 */
final class RestlessWriter {

  static final int ROOMS = 8;

  private RestlessWriter() {}

  /**
   * @param arguments the folder of the database
   */
  public static void main(String[] arguments) throws InterruptedException {
    var database = Database.in(Path.of(arguments[0]));
    var writers =
        IntStream.range(0, ROOMS)
            .mapToObj(i -> new RoomId("room-" + i))
            .map(room -> Thread.ofVirtual().start(() -> write(database.journal(), room)))
            .toList();
    for (var writer : writers) {
      writer.join();
    }
  }

  private static void write(Journal journal, RoomId room) {
    LongStream.iterate(1, seq -> seq + 1)
        .forEach(
            seq -> {
              journal.append(Entries.entry(room, seq, "command-" + seq)).join();
              System.out.println(room + " " + seq);
            });
  }
}
