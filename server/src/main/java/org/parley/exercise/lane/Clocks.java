package org.parley.exercise.lane;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parley.exercise.Answer;
import org.parley.exercise.Ids;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/**
 * Takes the rooms' clocks up again after the server was down.
 *
 * <p>The time in which nobody could play is given back. It is counted from the last sign of life:
 * the heartbeat, or the room's latest entry if that is newer. The heartbeat beats every {@link
 * Beating#EVERY}, so a class may be given that much too much, never too little.
 */
@Component
public class Clocks {

  private static final Actor SELF = new Actor.Timekeeper();

  private final LiveRooms rooms;
  private final Timekeeper timekeeper;
  private final Heartbeat heartbeat;
  private final InstantSource clock;
  private final Ids ids;

  Clocks(
      LiveRooms rooms, Timekeeper timekeeper, Heartbeat heartbeat, InstantSource clock, Ids ids) {
    this.rooms = rooms;
    this.timekeeper = timekeeper;
    this.heartbeat = heartbeat;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Gives lost time back, then watches the clocks. Only afterwards may the heart beat again: until
   * then the last beat is all that is known of how long the server was down.
   *
   * @param open the rooms that are being played
   */
  public void takeUp(Collection<RoomId> open) {
    var lastBeat = heartbeat.last();
    var restored =
        open.stream()
            .map(rooms::ledger)
            .flatMap(Optional::stream)
            .filter(ledger -> isRunning(ledger.now().room()))
            .map(ledger -> restore(ledger, lastBeat))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(restored).join();
    open.stream().map(rooms::find).flatMap(Optional::stream).forEach(timekeeper::watch);
  }

  private static boolean isRunning(Room room) {
    return Negotiation.nextDeadline(room).isPresent();
  }

  private CompletableFuture<Answer> restore(Ledger ledger, Optional<Instant> lastBeat) {
    var alive = lastBeat.filter(beat -> beat.isAfter(ledger.latest())).orElse(ledger.latest());
    var lost = Duration.between(alive, clock.instant()).truncatedTo(ChronoUnit.MILLIS);
    if (!lost.isPositive()) {
      return CompletableFuture.completedFuture(new Answer.Accepted(ledger.now().seq()));
    }
    return rooms.submit(
        ledger.now().room().id(), SELF, ids.command(), new Command.RestoreLostTime(lost));
  }
}
