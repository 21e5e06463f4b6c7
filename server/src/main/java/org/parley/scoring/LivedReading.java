package org.parley.scoring;

import java.util.Optional;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.Stage;
import org.parley.scenario.Scenario;

/** Reads a room's events for what was lived under the treaty, or without one. */
final class LivedReading {

  private final Scenario scenario;
  private Optional<Room> room = Optional.empty();
  private Optional<Holding> signed = Optional.empty();

  LivedReading(Scenario scenario) {
    this.scenario = scenario;
  }

  void read(RoomEvent event) {
    if (signed.isEmpty() && event instanceof RoomEvent.PhaseBegan(Stage.Ordering _, var _)) {
      signed = room.map(Holding::in);
    }
    room =
        event instanceof RoomEvent.RoomOpened opened
            ? Optional.of(Negotiation.open(opened, scenario))
            : room.map(before -> Negotiation.evolve(before, event));
  }

  /** Empty until the first orders are written. */
  Optional<LivedPlay> play() {
    return room.flatMap(
        now ->
            signed.map(
                then ->
                    new LivedPlay(
                        scenario,
                        now.settings().implementation().depth(),
                        then,
                        Holding.in(now),
                        now.lived())));
  }
}
