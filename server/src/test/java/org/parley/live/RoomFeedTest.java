package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.riverPact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.journal.Entry;
import org.parley.negotiation.Actor;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.negotiation.SeatId;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.Scenario;

/** Every viewer's feed counts its own entries, whether it was heard live or read again. */
class RoomFeedTest {

  private static final Scenario SCENARIO = riverPact();
  private static final Viewer WALL = new Viewer.Projector();
  private static final Viewer OF_NORTH = new Viewer.Delegation(NORTH);
  private static final Viewer OF_SOUTH = new Viewer.Delegation(SOUTH);
  private static final Instant NOON = Instant.parse("2030-03-01T12:00:00Z");

  static List<Viewer> viewers() {
    return Perspective.viewers(SCENARIO);
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void countsWithoutGaps(Viewer viewer) {
    var entries = replayed(history(60), 1_000).since(viewer, 0).orElseThrow();
    assertThat(entries).isNotEmpty();
    assertThat(entries.stream().map(FeedEntry::index))
        .containsExactlyElementsOf(IntStream.range(0, entries.size()).boxed().toList());
  }

  @Test
  void countsOnlyWhatTheViewerHears() {
    var feed = replayed(history(3), 1_000);
    assertThat(feed.since(OF_NORTH, 0).orElseThrow()).hasSize(3);
    assertThat(feed.since(OF_SOUTH, 0).orElseThrow()).hasSize(2);
    assertThat(feed.since(WALL, 0).orElseThrow()).hasSize(1);
    assertThat(feed.since(new Viewer.Facilitator(), 0).orElseThrow()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void hearsLiveWhatItWouldReadLater(Viewer viewer) {
    var history = history(60);
    var feed = replayed(history.subList(0, 20), 1_000);
    var live = new ArrayList<>(feed.since(viewer, 0).orElseThrow());
    var room = room(history.subList(0, 20));
    for (var entry : history.subList(20, history.size())) {
      live.addAll(feed.add(room, entry.at(), entry.events()).getOrDefault(viewer, List.of()));
      room = evolved(room, entry);
    }
    assertThat(replayed(history, 1_000).since(viewer, 0)).contains(live);
    assertThat(feed.since(viewer, 0)).contains(live);
  }

  @Test
  void answersFromAnyPointThatIsKept() {
    var feed = replayed(history(60), 10);
    var length = replayed(history(60), 1_000).since(OF_NORTH, 0).orElseThrow().size();
    assertThat(feed.since(OF_NORTH, length)).contains(List.of());
    assertThat(feed.since(OF_NORTH, length - 10).orElseThrow()).hasSize(10);
    assertThat(feed.since(OF_NORTH, length - 11)).isEmpty();
  }

  private static RoomFeed replayed(List<Entry> history, int kept) {
    return RoomFeed.replay(SCENARIO, history, kept);
  }

  /** By turns a word in plenary, one in a caucus of North and South, one among the North. */
  private static List<Entry> history(int words) {
    var history = new ArrayList<Entry>();
    history.add(entry(1, opened()));
    for (var i = 0; i < words; i++) {
      history.add(entry(i + 2, word(i)));
    }
    return history;
  }

  private static RoomEvent word(int i) {
    return switch (i % 3) {
      case 0 -> said(new Channel.Plenary(), i);
      case 1 -> new RoomEvent.CaucusOpened(new CaucusId(i), Set.of(NORTH, SOUTH), NORTH);
      default -> said(new Channel.Delegation(NORTH), i);
    };
  }

  private static RoomEvent said(Channel channel, int i) {
    return new RoomEvent.MessageSaid(channel, new SeatId("seat-1"), NORTH, "Word " + i);
  }

  private static RoomEvent.RoomOpened opened() {
    return new RoomEvent.RoomOpened(
        new RoomId("room-1"),
        "Room 1",
        SCENARIO.id(),
        SCENARIO.contentHash(),
        7,
        RoomSettings.of(SCENARIO));
  }

  private static Entry entry(long seq, RoomEvent event) {
    var at = NOON.plusSeconds(seq);
    var actor = new Actor.Facilitator();
    return new Entry(new RoomId("room-1"), seq, "command-" + seq, at, actor, List.of(event));
  }

  private static Room room(List<Entry> history) {
    var room = Negotiation.open(opened(), SCENARIO);
    for (var entry : history.subList(1, history.size())) {
      room = evolved(room, entry);
    }
    return room;
  }

  private static Room evolved(Room room, Entry entry) {
    return Negotiation.evolve(room, entry.events().getFirst());
  }
}
