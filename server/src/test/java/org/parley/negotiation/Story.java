package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A room as a story tells it: what has happened so far, what time it is, and what the last act led
 * to. A story never changes; each step is a new one, so two can branch off the same beginning.
 */
public record Story(Room room, Instant time, List<RoomEvent> events, Decision last) {

  public static Story given(Story beginning) {
    return beginning;
  }

  /** The beginning of all: an opened room. */
  static Story opened(Room room, Instant time) {
    return new Story(room, time, List.of(), new Decision.Accepted(List.of()));
  }

  /** Sets the scene; every act must be accepted. */
  public Story and(Act... acts) {
    var story = this;
    for (var act : acts) {
      story = story.when(act);
      assertThat(story.last).as(act.toString()).isInstanceOf(Decision.Accepted.class);
    }
    return story;
  }

  /** What the dice, or the other rules, made of it; folded without being asked for. */
  public Story andThen(RoomEvent... happened) {
    var after = room;
    for (var event : happened) {
      after = Negotiation.evolve(after, event);
    }
    var all = new ArrayList<>(events);
    all.addAll(Arrays.asList(happened));
    return new Story(after, time, List.copyOf(all), last);
  }

  /** The room's log: its opening, and what has happened. */
  public List<RoomEvent> log() {
    var log = new ArrayList<RoomEvent>();
    log.add(
        new RoomEvent.RoomOpened(
            room.id(),
            room.name(),
            room.scenario().id(),
            room.scenario().contentHash(),
            room.seed(),
            room.settings()));
    log.addAll(events);
    return List.copyOf(log);
  }

  /** A remark for the reader. */
  public Story as(String remark) {
    return this;
  }

  public Story after(Duration passed) {
    return new Story(room, time.plus(passed), events, last);
  }

  /** Time passes, and the server looks at the clock. */
  public Story whenTimePasses(Duration passed) {
    return after(passed).when(Cast.clockIsLookedAt());
  }

  public Story when(Act act) {
    var decision = Negotiation.decide(room, act.actor(), act.in(room), time);
    var happened = eventsOf(decision);
    var after = room;
    for (var event : happened) {
      after = Negotiation.evolve(after, event);
    }
    var all = new ArrayList<>(events);
    all.addAll(happened);
    return new Story(after, time, List.copyOf(all), decision);
  }

  /** Exactly this happened. */
  public Story then(RoomEvent... expected) {
    assertThat(last).isEqualTo(new Decision.Accepted(Arrays.asList(expected)));
    return this;
  }

  /** This happened, among other things. */
  public Story thenAmongOthers(RoomEvent... expected) {
    assertThat(last).isInstanceOf(Decision.Accepted.class);
    assertThat(eventsOf(last)).contains(expected);
    return this;
  }

  /** It was accepted and changed nothing. */
  public Story thenNothing() {
    return then();
  }

  public Story thenRefused(Refusal reason) {
    assertThat(last).isEqualTo(new Decision.Rejected(reason));
    return this;
  }

  public Story thenStageIs(Stage stage) {
    assertThat(room.stage()).isEqualTo(stage);
    return this;
  }

  public Story thenRoom(Consumer<Room> holds) {
    holds.accept(room);
    return this;
  }

  private static List<RoomEvent> eventsOf(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var events) -> events;
      case Decision.Rejected _ -> List.of();
    };
  }
}
