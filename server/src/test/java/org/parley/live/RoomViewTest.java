package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.FeedItem;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.SeatRole;
import org.parley.wire.Wire;

/** The bytes that are put together are those that the record would have. */
class RoomViewTest {

  private static final Instant NOON = Instant.parse("2030-03-01T12:00:00.250Z");

  static List<Viewer> viewers() {
    return Perspective.viewers(riverPact());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void theBytesAreThoseOfTheRecord(Viewer viewer) {
    var room = playing();
    var feed =
        List.of(new FeedEntry(3, new FeedItem.Statement(NOON, NORTH, "„Wir“ <b>wollen</b> 🕊")));
    var record =
        new Frame.View(
            room.id(), 41, NOON, Perspective.board(room), Perspective.own(room, viewer), feed);
    var bytes = new RoomView(new Snapshot(room, 41), NOON).bytes(viewer, feed);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(Wire.mapper().writerFor(Frame.class).writeValueAsString(record));
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void aViewWithoutNewsHasAnEmptyFeed(Viewer viewer) {
    var bytes = new RoomView(new Snapshot(playing(), 41), NOON).bytes(viewer, List.of());
    Frame frame = Wire.mapper().readerFor(Frame.class).readValue(bytes);
    assertThat(frame).isInstanceOf(Frame.View.class);
    assertThat(((Frame.View) frame).feed()).isEmpty();
  }

  private static Room playing() {
    var scenario = riverPact();
    var opened =
        new RoomEvent.RoomOpened(
            new RoomId("room-1"),
            "Room \"1\"",
            scenario.id(),
            scenario.contentHash(),
            7,
            RoomSettings.of(scenario));
    var seat = new SeatId("seat-1");
    return List.of(
            new RoomEvent.DelegateSeated(seat, NORTH, SeatRole.HEAD, "Amira"),
            new RoomEvent.PhaseBegan(new Stage.Negotiation(1), Optional.of(NOON)),
            new RoomEvent.PackageTabled(
                new SheetId(1), NORTH, Optional.empty(), outcome(BAN, PORTAL, OPEN)))
        .stream()
        .reduce(Negotiation.open(opened, scenario), Negotiation::evolve, (_, last) -> last);
  }
}
