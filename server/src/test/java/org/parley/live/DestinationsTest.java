package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exercise.ExerciseId;
import org.parley.negotiation.RoomId;

/** The list of destinations is exact. */
class DestinationsTest {

  private static final RoomId ROOM = new RoomId("room-7_a");

  @Test
  void readsEveryTopicOnTheList() {
    assertThat(Topic.parse("/rooms/room-7_a")).contains(new Topic.OfRoom.Inside(ROOM));
    assertThat(Topic.parse("/exercises/e1"))
        .contains(new Topic.OfClass.Inside(new ExerciseId("e1")));
    assertThat(Topic.parse("/projector/k1")).contains(new Topic.OfClass.OnWall("k1"));
    assertThat(Topic.parse("/projector/k1/room-7_a")).contains(new Topic.OfRoom.OnWall("k1", ROOM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/rooms/room-7_a", "/exercises/e1", "/projector/k1", "/projector/k1/room-7_a"})
  void writesATopicAsItWasRead(String destination) {
    assertThat(Topic.parse(destination).map(Topic::destination)).contains(destination);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "rooms/r1",
        "/rooms",
        "/rooms/",
        "/rooms/r1/",
        "/rooms/r1/commands",
        "/rooms/*",
        "/rooms/**",
        "/rooms/{room}",
        "/rooms/r1,r2",
        "/rooms/r1 ",
        "/rooms/r1\n",
        "/rooms/../rooms/r1",
        "/rooms/r%31",
        "/Rooms/r1",
        "/exercises/e1/r1",
        "/projector/k1/r1/r2",
        "/queue/replies",
        "/topic/rooms/r1",
        "/user/queue/updates",
        "/user/amira/queue/updates",
        "/app/rooms/r1"
      })
  void knowsNoOtherTopic(String destination) {
    assertThat(Topic.parse(destination)).isEqualTo(Optional.empty());
  }

  @Test
  void readsEveryMailboxOnTheList() {
    assertThat(Mailbox.parse("/rooms/room-7_a/commands")).contains(new Mailbox.Orders(ROOM));
    assertThat(Mailbox.parse("/rooms/room-7_a/sync")).contains(new Mailbox.Syncs(ROOM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rooms/r1",
        "/rooms/r1/command",
        "/rooms/r1/commands/",
        "/rooms/r1/x/commands",
        "/rooms//commands",
        "/exercises/e1/commands",
        "/exercises/e1",
        "/projector/k1/r1",
        "/user/queue/updates",
        "/app/rooms/r1/commands"
      })
  void knowsNoOtherMailbox(String destination) {
    assertThat(Mailbox.parse(destination)).isEqualTo(Optional.empty());
  }

  @Test
  void anIdHas64CharactersAtMost() {
    assertThat(Topic.parse("/rooms/" + "r".repeat(64))).isPresent();
    assertThat(Topic.parse("/rooms/" + "r".repeat(65))).isEmpty();
  }
}
