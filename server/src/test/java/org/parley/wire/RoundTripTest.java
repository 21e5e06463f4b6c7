package org.parley.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.negotiation.Act;
import org.parley.negotiation.Beginnings;
import org.parley.negotiation.Command;
import org.parley.negotiation.LivedEvents;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RandomPlay;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.Board;
import org.parley.perspective.CaseView;
import org.parley.perspective.FeedItem;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.OwnCase;
import org.parley.perspective.Perspective;
import org.parley.perspective.Treaty;
import org.parley.perspective.Viewer;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.Scenario;
import org.parley.scenario.Scenarios;

/** Everything that is stored or sent comes back as it went, whatever a class does. */
class RoundTripTest {

  private static final int SEEDS = 80;
  private static final int STEPS = 400;

  private static final Scenario DELTA = DeltaPact.scenario();

  @Test
  void everyEventOfAnyPlayComesBackAndMakesTheSameRoom() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      var story = play(seed).story();
      var room = Beginnings.emptyRoom(story.room().scenario(), story.room().settings()).room();
      for (var event : story.events()) {
        kinds.add(event.getClass());
        room = Negotiation.evolve(room, comesBack(event, RoomEvent.class));
      }
      assertThat(room).as("seed %d", seed).isEqualTo(story.room());
    }
    kinds.add(comesBack(opened(), RoomEvent.class).getClass());
    LivedEvents.all().forEach(event -> kinds.add(comesBack(event, RoomEvent.class).getClass()));
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(Shape.cases(RoomEvent.class));
  }

  @Test
  void everyCommandComesBack() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      var play = play(seed);
      for (Act act : play.acts()) {
        kinds.add(comesBack(act.in(play.story().room()), Command.class).getClass());
      }
    }
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(Shape.cases(Command.class));
  }

  @Test
  void everyViewComesBack() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      var play = new RandomPlay(seed, DELTA);
      for (int step = 0; step < STEPS; step++) {
        play.step();
        viewsOf(play.story().room(), step).forEach(view -> kinds.add(view.getClass()));
      }
    }
    assertThat(kinds).containsAll(Shape.cases(OwnBoard.class));
    assertThat(kinds).contains(Board.class, Treaty.class);
  }

  @Test
  void everyLineOfTheFeedComesBack() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      var story = play(seed).story();
      var room = Beginnings.emptyRoom(story.room().scenario(), story.room().settings()).room();
      for (var event : story.events()) {
        room = Negotiation.evolve(room, event);
        for (var viewer : Perspective.viewers(room.scenario())) {
          Perspective.line(room, story.time(), event, viewer)
              .ifPresent(line -> kinds.add(comesBack(line, FeedItem.class).getClass()));
        }
      }
    }
    for (var event : LivedEvents.all()) {
      for (var viewer : Perspective.viewers(LivedEvents.room().scenario())) {
        Perspective.line(LivedEvents.room(), Beginnings.NOON, event, viewer)
            .ifPresent(line -> kinds.add(comesBack(line, FeedItem.class).getClass()));
      }
    }
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(Shape.cases(FeedItem.class));
  }

  @ParameterizedTest
  @EnumSource
  void casesComeBack(PointsDisplay display) {
    var settings = RoomSettings.of(DELTA).showing(display);
    comesBack(Perspective.caseView(DELTA, settings), CaseView.class);
    DELTA
        .parties()
        .forEach(
            party -> comesBack(Perspective.ownCase(DELTA, party.id(), settings), OwnCase.class));
  }

  private static RandomPlay play(int seed) {
    var play =
        switch (seed % 3) {
          case 0 -> new RandomPlay(seed, DELTA);
          case 1 -> new RandomPlay(seed, Scenarios.riverPact());
          default -> RandomPlay.living(seed);
        };
    for (int step = 0; step < STEPS; step++) {
      play.step();
    }
    return play;
  }

  /** One viewer a step is enough to meet all. */
  private static Stream<Object> viewsOf(Room room, int step) {
    var viewers = Perspective.viewers(room.scenario());
    Viewer viewer = viewers.get(step % viewers.size());
    var views = new ArrayList<>();
    views.add(comesBack(Perspective.board(room), Board.class));
    views.add(comesBack(Perspective.own(room, viewer), OwnBoard.class));
    Perspective.treaties(room).forEach(treaty -> views.add(comesBack(treaty, Treaty.class)));
    return views.stream();
  }

  private static RoomEvent opened() {
    return new RoomEvent.RoomOpened(
        new RoomId("room-1"),
        "Room 1",
        DELTA.id(),
        DELTA.contentHash(),
        Long.MIN_VALUE,
        RoomSettings.of(DELTA));
  }

  private static <T> T comesBack(T value, Class<T> type) {
    var json = Wire.mapper().writeValueAsString(value);
    T back = Wire.mapper().readValue(json, type);
    assertThat(back).as(json).isEqualTo(value);
    assertThat(Wire.mapper().writeValueAsString(back)).isEqualTo(json);
    return back;
  }
}
