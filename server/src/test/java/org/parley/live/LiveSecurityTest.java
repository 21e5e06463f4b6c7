package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exercise.CommandId;
import org.parley.exercise.Exercises;
import org.parley.exercise.Rooms;
import org.parley.live.Frame.Outcome;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.Stage;
import org.parley.scenario.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything that a live connection is refused ends with a sentence and a close. */
@LiveTest
class LiveSecurityTest {

  private static final String NOT_YOUR_ROOM = "You do not sit in this room.";
  private static final String NO_SUCH_PLACE = "There is nothing at ";
  private static final String STALE_PAGE = "This page is out of date.";
  private static final String NO_SUCH_LINK = "This projector link is not valid";

  @LocalServerPort private int port;
  @Autowired private Exercises exercises;
  @Autowired private Rooms rooms;
  private Classroom classroom;

  @BeforeEach
  void open() {
    classroom = Classroom.opened(port, exercises, rooms);
  }

  // CONNECT

  @ParameterizedTest
  @ValueSource(strings = {"", "X-CSRF-TOKEN:\n", "X-CSRF-TOKEN:another\n"})
  void connectNeedsTheTokenOfThePage(String header) {
    var client = classroom.opened(classroom.join("Amira"));
    client.send("CONNECT\naccept-version:1.2\n" + header + "\n\0");
    assertThat(client.refusal()).startsWith(STALE_PAGE);
  }

  @Test
  void connectNeedsTheCookieOfTheToken() {
    var client = classroom.opened("PARLEY_SEAT=" + classroom.join("Amira").token().value());
    client.send("CONNECT\naccept-version:1.2\nX-CSRF-TOKEN:" + Classroom.TOKEN + "\n\n\0");
    assertThat(client.refusal()).startsWith(STALE_PAGE);
  }

  @Test
  void aForeignPageCannotEvenOpenAConnection() {
    assertThatThrownBy(() -> StompClient.open(port, Map.of("Origin", "http://localhost:1")))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  // SUBSCRIBE

  @Test
  void aDelegateFollowsItsOwnRoomOnly() {
    var amira = classroom.join("Amira");
    classroom.seat(amira, 1, NORTH, SeatRole.HEAD);
    var client = classroom.connected(amira);
    client.subscribe("a", "/rooms/" + classroom.room(2));
    assertThat(client.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @Test
  void whoeverWaitsInTheLobbyFollowsNoRoom() {
    var client = classroom.connected(classroom.join("Amira"));
    client.subscribe("a", "/rooms/" + classroom.room(1));
    assertThat(client.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @Test
  void nobodyFollowsARoomThatIsNotThere() {
    var client = classroom.connected(classroom.join("Amira"));
    client.subscribe("a", "/rooms/nowhere");
    assertThat(client.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @Test
  void aDelegateFollowsItsOwnClassOnly() {
    var elsewhere = Classroom.opened(port, exercises, rooms);
    var client = classroom.connected(classroom.join("Amira"));
    client.subscribe("a", "/exercises/" + elsewhere.exercise().id());
    assertThat(client.refusal()).startsWith("You have not joined this class.");
  }

  @Test
  void aStrangerFollowsNeitherRoomNorClass() {
    var first = classroom.stranger().subscribe("a", "/rooms/" + classroom.room(1));
    assertThat(first.refusal()).startsWith(NOT_YOUR_ROOM);
    var second = classroom.stranger().subscribe("a", "/exercises/" + classroom.exercise().id());
    assertThat(second.refusal()).startsWith("You have not joined this class.");
  }

  @Test
  void aForgedSeatCookieIsNobody() {
    var client = classroom.opened("PARLEY_SEAT=forged; PARLEY_CSRF=" + Classroom.TOKEN);
    client.connect(Classroom.TOKEN).subscribe("a", "/exercises/" + classroom.exercise().id());
    assertThat(client.refusal()).startsWith("You have not joined this class.");
  }

  @Test
  void theWallNeedsItsKey() {
    var wrongKey = classroom.stranger().subscribe("a", "/projector/wrong-key");
    assertThat(wrongKey.refusal()).startsWith(NO_SUCH_LINK);
    var room = classroom.room(1);
    var wrongKeyOfRoom = classroom.stranger().subscribe("a", "/projector/wrong-key/" + room);
    assertThat(wrongKeyOfRoom.refusal()).startsWith(NO_SUCH_LINK);
  }

  @Test
  void theWallShowsRoomsOfItsOwnClassOnly() {
    var elsewhere = Classroom.opened(port, exercises, rooms);
    var key = classroom.exercise().projectorKey();
    var client = classroom.stranger().subscribe("a", "/projector/" + key + "/" + elsewhere.room(1));
    assertThat(client.refusal()).startsWith(NO_SUCH_LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queue/replies",
        "/topic/rooms",
        "/user/queue/replies",
        "/user/amira/queue/replies",
        "/rooms",
        "/rooms/**",
        "/rooms/*"
      })
  void thereAreNoQueues(String destination) {
    var client = classroom.connected(classroom.join("Amira")).subscribe("a", destination);
    assertThat(client.refusal()).startsWith(NO_SUCH_PLACE);
  }

  // SEND

  @Test
  void aDelegateSendsToItsOwnRoomOnly() {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    amira.send("/rooms/" + classroom.room(2) + "/commands", order("yield-floor"));
    assertThat(amira.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @Test
  void aDelegateSyncsItsOwnRoomOnly() {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    amira.send("/rooms/" + classroom.room(2) + "/sync", "{\"feed\":0}");
    assertThat(amira.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @Test
  void sendingNeedsASubscriptionForTheAnswer() {
    var amira = classroom.join("Amira");
    classroom.seat(amira, 1, NORTH, SeatRole.HEAD);
    var client = classroom.connected(amira);
    client.send("/rooms/" + classroom.room(1) + "/commands", order("yield-floor"));
    assertThat(client.refusal()).startsWith("Subscribe to a room before you send to it");
  }

  @Test
  void theWallCannotSend() {
    var key = classroom.exercise().projectorKey();
    var room = classroom.room(1);
    var wall = classroom.stranger().subscribe("a", "/projector/" + key + "/" + room);
    wall.send("/rooms/" + room + "/commands", order("advance-phase"));
    assertThat(wall.refusal()).startsWith(NOT_YOUR_ROOM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/rooms/r1", "/exercises/e1", "/queue/replies", "/user/amira/queue/replies"})
  void thereIsNowhereElseToSend(String destination) {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    amira.send(destination, order("yield-floor"));
    assertThat(amira.refusal()).startsWith(NO_SUCH_PLACE);
  }

  // Bodies

  @Test
  void aForgedSeatIsAnUnknownField() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var badr = classroom.seated("Badr", 1, SOUTH);
    var forged = "{'commandId':'forged-1','seat':'%s','command':{'type':'yield-floor'}}";
    var seat = badr.sees(view -> true).board().delegations().getFirst().seats().getFirst().seat();
    amira.client().send(commands(1), forged.formatted(seat).replace('\'', '"'));
    var answer = (Outcome.Refused) amira.answer(new CommandId("forged-1"));
    assertThat(answer.kind()).isEqualTo(Refusal.Kind.MALFORMED);
    assertThat(answer.sentence()).startsWith("The server could not read the field seat.");
  }

  @Test
  void malformedJsonWithAnIdIsAnsweredAndTheConnectionGoesOn() {
    var amira = classroom.seated("Amira", 1, NORTH);
    amira.client().send(commands(1), "{\"commandId\":\"broken-1\",\"command\":{\"type\":");
    assertThat(amira.answer(new CommandId("broken-1"))).isInstanceOf(Outcome.Refused.class);
    amira.does(new Command.RaiseHand("Is anybody there?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "{", "[]", "null", "{\"command\":{\"type\":\"yield-floor\"}}"})
  void whatCannotBeAnsweredEndsTheConnection(String body) {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    amira.send(commands(1), body);
    assertThat(amira.refusal()).startsWith("The server could not read");
  }

  @Test
  void aMegabyteEndsTheConnection() {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    amira.send(commands(1), "x".repeat(1_000_000));
    assertThat(amira.refusal()).startsWith("That is too much at once");
  }

  @Test
  void aFloodEndsTheConnection() {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    for (var i = 0; i < 300; i++) {
      amira.pour("SEND\ndestination:" + commands(1) + "\n\n" + order("yield-floor") + "\0");
    }
    assertThat(amira.refusal()).startsWith("Too much came from this connection");
  }

  @Test
  void nobodyElseGivesTheCommandsOfServerAndFacilitator() {
    var amira = classroom.seated("Amira", 1, NORTH);
    assertThat(amira.says(new Command.LookAtClock())).isInstanceOf(Outcome.Refused.class);
    var answer = (Outcome.Refused) amira.says(new Command.AdvancePhase(new Stage.Waiting()));
    assertThat(answer.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  // People who leave

  @Test
  void whoeverIsTakenOffTheListIsToldAndCutOff() {
    var joined = classroom.join("Amira");
    var client = classroom.connected(joined);
    classroom.remove(joined);
    assertThat(client.refusal()).startsWith("You are no longer in this class");
  }

  @Test
  void everybodyIsCutOffWhenTheClassIsClosed() {
    var amira = classroom.seated("Amira", 1, NORTH).client();
    var wall = classroom.stranger();
    wall.subscribe("a", "/projector/" + classroom.exercise().projectorKey());
    wall.next();
    classroom.close();
    assertThat(amira.refusal()).startsWith("You are no longer in this class");
    assertThat(wall.refusal()).startsWith(NO_SUCH_LINK);
  }

  private String commands(int room) {
    return "/rooms/" + classroom.room(room) + "/commands";
  }

  private static String order(String type) {
    return "{\"commandId\":\"command-1\",\"command\":{\"type\":\"" + type + "\"}}";
  }
}
