package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.exercise.CommandId;
import org.parley.exercise.Exercises;
import org.parley.exercise.Rooms;
import org.parley.live.Frame.Outcome;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.FeedItem;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rooms played over real sockets. */
@LiveTest
class LiveRoomTest {

  private static final Command TABLE = new Command.TablePackage(outcome(CAP, VISITS, QUOTA));

  @LocalServerPort private int port;
  @Autowired private Exercises exercises;
  @Autowired private Rooms rooms;
  private Classroom classroom;

  @BeforeEach
  void open() {
    classroom = Classroom.opened(port, exercises, rooms);
  }

  @Test
  void eachSeesWhatTheOtherTablesAndWhatItIsWorthToItself() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var badr = classroom.seated("Badr", 1, SOUTH);
    classroom.beginNegotiation(1);
    amira.does(TABLE);
    badr.does(
        new Command.AmendSheet(
            badr.sees(LiveRoomTest::hasASheet).board().sheets().getFirst().sheet(),
            outcome(BAN, VISITS, QUOTA)));
    var seen = amira.sees(view -> view.board().sheets().size() == 2);
    assertThat(seen.board().sheets().getFirst().author()).contains(SOUTH);
    assertThat(worths(seen)).hasSize(2);
    assertThat(seen.board()).isEqualTo(badr.sees(view -> view.seq() == seen.seq()).board());
    assertThat(seen.own()).isNotEqualTo(badr.sees(view -> view.seq() == seen.seq()).own());
  }

  @Test
  void nobodyInAnotherRoomHearsAnything() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var dina = classroom.seated("Dina", 2, NORTH);
    amira.does(new Command.RaiseHand("Does anybody hear me?"));
    classroom.facilitator(1, new Command.PostBulletin("For room 1", "And for nobody else."));
    amira.sees(view -> view.board().headline().isPresent());
    dina.does(new Command.RaiseHand("Is it quiet here?"));
    assertThat(dina.client().recording()).doesNotContain("Does anybody", "And for nobody else.");
  }

  @Test
  void onlyTheSenderHearsTheAnswer() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var badr = classroom.seated("Badr", 1, SOUTH);
    var early = (Outcome.Refused) amira.says(TABLE);
    assertThat(early.kind()).isEqualTo(Refusal.Kind.OUT_OF_TURN);
    assertThat(early.reason()).isEqualTo("not-in-this-phase");
    classroom.beginNegotiation(1);
    amira.does(TABLE);
    badr.sees(LiveRoomTest::hasASheet);
    assertThat(badr.told()).noneMatch(Frame.Reply.class::isInstance);
  }

  @Test
  void aCommandSentAgainIsAnsweredAgainAndDoneOnce() {
    var amira = classroom.seated("Amira", 1, NORTH);
    classroom.seated("Badr", 1, SOUTH);
    classroom.beginNegotiation(1);
    var id = new CommandId("the-same-command");
    var first = amira.says(id, TABLE);
    assertThat(first).isInstanceOf(Outcome.Accepted.class);
    assertThat(amira.says(id, TABLE)).isEqualTo(first);
    amira.sync(0);
    var view = amira.next(Frame.View.class, it -> true);
    assertThat(view.board().sheets()).hasSize(1);
    assertThat(view.seq()).isEqualTo(((Outcome.Accepted) first).seq());
  }

  @Test
  void whoeverReconnectsGetsTheBoardAndExactlyTheMissedFeed() {
    var joined = classroom.join("Amira");
    classroom.seat(joined, 1, NORTH, SeatRole.HEAD);
    var badr = classroom.seated("Badr", 1, SOUTH);
    var before = LiveSeat.in(classroom.room(1), classroom.connected(joined)).synced();
    classroom.beginNegotiation(1);
    badr.does(say("one"));
    var known = before.sees(view -> heard(view, "one")).feed().getLast().index() + 1;
    before.close();
    badr.does(say("two"));
    badr.does(TABLE);
    badr.does(say("three"));
    try (var after = LiveSeat.in(classroom.room(1), classroom.connected(joined))) {
      after.sync(known);
      var view = after.sees(it -> true);
      assertThat(view.feed())
          .extracting(FeedEntry::index)
          .containsExactly(known, known + 1, known + 2);
      assertThat(heard(view, "two")).isTrue();
      assertThat(heard(view, "three")).isTrue();
      assertThat(hasASheet(view)).isTrue();
    }
  }

  @Test
  void viewsComeInOrderAndTheFeedHasNoHoles() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var badr = classroom.seated("Badr", 1, SOUTH);
    classroom.beginNegotiation(1);
    for (var i = 0; i < 40; i++) {
      amira.sends(new CommandId("from-amira-" + i), say("amira " + i));
      badr.sends(new CommandId("from-badr-" + i), say("badr " + i));
    }
    for (var seat : List.of(amira, badr)) {
      seat.sees(view -> heard(view, "amira 39"));
      seat.sees(view -> heard(view, "badr 39"));
      var feed = seat.views().stream().flatMap(view -> view.feed().stream()).toList();
      assertThat(seat.views()).extracting(Frame.View::seq).isSorted().doesNotHaveDuplicates();
      assertThat(feed)
          .extracting(FeedEntry::index)
          .containsExactlyElementsOf(IntStream.range(0, feed.size()).boxed().toList());
    }
  }

  @Test
  void whoeverIsMovedLosesTheOldRoomAndIsToldOfTheNewOne() {
    var joined = classroom.join("Amira");
    classroom.seat(joined, 1, NORTH, SeatRole.HEAD);
    var client = classroom.connected(joined);
    client.subscribe("lobby", "/exercises/" + classroom.exercise().id());
    var amira = LiveSeat.in(classroom.room(1), client).synced();
    var badr = classroom.seated("Badr", 1, SOUTH);
    classroom.beginNegotiation(1);

    classroom.seat(joined, 2, SOUTH, SeatRole.HEAD);
    badr.does(say("after the move"));
    var moved =
        amira.hears(
            Frame.Lobby.class,
            lobby ->
                lobby.place().filter(place -> place.room().equals(classroom.room(2))).isPresent());
    assertThat(moved.place().orElseThrow().party()).isEqualTo(SOUTH);
    var answer = (Outcome.Refused) amira.says(say("still here?"));
    assertThat(answer.reason()).isEqualTo("moved");
    assertThat(client.recording()).doesNotContain("after the move");

    var again = LiveSeat.in(classroom.room(2), client).synced();
    assertThat(again.sees(view -> view.room().equals(classroom.room(2))).own())
        .isInstanceOfSatisfying(
            OwnBoard.OfDelegation.class, own -> assertThat(own.party()).isEqualTo(SOUTH));
  }

  @Test
  void whoeverChangesSidesLosesTheOldSide() {
    var joined = classroom.join("Amira");
    classroom.seat(joined, 1, NORTH, SeatRole.HEAD);
    var client = classroom.connected(joined);
    LiveSeat.in(classroom.room(1), client).synced();
    var nura = classroom.seated("Nura", 1, CHAIR);
    var jan = classroom.join("Jan");
    classroom.seat(jan, 1, NORTH, SeatRole.MILITARY);
    var janSeat = LiveSeat.in(classroom.room(1), classroom.connected(jan)).synced();
    classroom.beginNegotiation(1);

    classroom.seat(joined, 1, SOUTH, SeatRole.HEAD);
    janSeat.does(new Command.Say(new Channel.Delegation(NORTH), "among us in the north"));
    nura.does(say("in plenary"));
    var moved = LiveSeat.in(classroom.room(1), client);
    moved.sync(0);
    moved.sees(view -> heard(view, "in plenary"));
    assertThat(client.recording()).doesNotContain("among us in the north");
  }

  @Test
  void theRoomSeesWhoIsThere() {
    var amira = classroom.seated("Amira", 1, NORTH);
    amira.hears(Frame.Presence.class, presence -> presence.online().size() == 1);
    var badr = classroom.seated("Badr", 1, SOUTH);
    amira.hears(Frame.Presence.class, presence -> presence.online().size() == 2);
    badr.close();
    amira.next(Frame.Presence.class, presence -> presence.online().size() == 1);
  }

  private static Command say(String words) {
    return new Command.Say(new Channel.Plenary(), words);
  }

  private static boolean hasASheet(Frame.View view) {
    return !view.board().sheets().isEmpty();
  }

  private static boolean heard(Frame.View view, String words) {
    return view.feed().stream()
        .map(FeedEntry::item)
        .anyMatch(item -> item instanceof FeedItem.Message message && message.text().equals(words));
  }

  private static List<OwnBoard.SheetWorth> worths(Frame.View view) {
    return ((OwnBoard.OfDelegation) view.own()).worths();
  }
}
