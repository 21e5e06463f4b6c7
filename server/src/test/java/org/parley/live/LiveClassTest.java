package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.api.door.FacilitatorAccount;
import org.parley.exercise.Exercises;
import org.parley.exercise.Rooms;
import org.parley.live.Frame.Outcome;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.Command;
import org.parley.negotiation.SeatId;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the lobby, the facilitator and the wall are told of a class. */
@LiveTest
class LiveClassTest {

  @LocalServerPort private int port;
  @Autowired private Exercises exercises;
  @Autowired private Rooms rooms;
  @Autowired private FacilitatorAccount account;
  private Classroom classroom;

  @BeforeEach
  void open() {
    classroom = Classroom.opened(port, exercises, rooms);
  }

  @Test
  void theLobbyFillsAndEachHearsOfItsPlace() {
    var amira = classroom.join("Amira");
    var client = classroom.connected(amira);
    client.subscribe("lobby", "/exercises/" + classroom.exercise().id());
    assertThat(lobby(client).names()).containsExactly("Amira");
    classroom.join("<b>Badr</b>");
    assertThat(lobby(client).names()).containsExactly("Amira", "<b>Badr</b>");
    classroom.seat(amira, 2, SOUTH, SeatRole.HEAD);
    var place = lobby(client).place().orElseThrow();
    assertThat(place.room()).isEqualTo(classroom.room(2));
    assertThat(place.party()).isEqualTo(SOUTH);
    classroom.unseat(amira);
    assertThat(lobby(client).place()).isEmpty();
  }

  @Test
  void theFacilitatorSeesAllRoomsWhoIsOfflineAndWhoAsks() {
    var amira = classroom.seated("Amira", 1, NORTH);
    var badr = classroom.join("Badr");
    classroom.seat(badr, 1, SOUTH, SeatRole.HEAD);
    classroom.beginNegotiation(1);
    var desk = facilitator().subscribe("class", "/exercises/" + classroom.exercise().id());
    amira.does(new Command.TablePackage(outcome(CAP, VISITS, QUOTA)));
    amira.does(new Command.RaiseHand("What is a portal?"));
    var overview = overview(desk, it -> !it.rooms().getFirst().hands().isEmpty());
    assertThat(overview.roster().orElseThrow().delegates()).hasSize(2);
    assertThat(overview.rooms()).extracting(RoomFace::name).containsExactly("Room 1", "Room 2");
    var face = overview.rooms().getFirst();
    assertThat(face.sheets()).isEqualTo(1);
    assertThat(face.offline()).containsExactly(new SeatId(badr.delegate().value()));
    assertThat(face.lastAct()).isPresent();
    assertThat(face.hands())
        .extracting(OwnBoard.HandFace::question)
        .containsExactly("What is a portal?");
  }

  @Test
  void theFacilitatorActsInARoomButSeatsPeopleInTheList() {
    var desk = LiveSeat.in(classroom.room(1), facilitator()).synced();
    desk.does(new Command.BeginBriefing());
    assertThat(desk.sees(view -> view.own() instanceof OwnBoard.OfFacilitator)).isNotNull();
    var seat = new Command.SeatDelegate(new SeatId("seat-9"), NORTH, SeatRole.HEAD, "Nobody");
    var answer = (Outcome.Refused) desk.says(seat);
    assertThat(answer.reason()).isEqualTo("seated-by-roster");
  }

  @Test
  void theWallSeesPublicFactsOnly() {
    var amira = classroom.seated("Amira", 1, NORTH);
    classroom.seated("Badr", 1, SOUTH);
    classroom.beginNegotiation(1);
    amira.does(new Command.RaiseHand("A question that is not for all."));
    amira.does(new Command.TablePackage(outcome(CAP, VISITS, QUOTA)));
    var key = classroom.exercise().projectorKey();
    var wall = classroom.stranger().subscribe("class", "/projector/" + key);
    var overview = overview(wall, it -> true);
    assertThat(overview.roster()).isEmpty();
    assertThat(overview.rooms().getFirst().sheets()).isEqualTo(1);
    assertThat(overview.rooms())
        .allMatch(face -> face.hands().isEmpty() && face.offline().isEmpty());
    wall.subscribe("room", "/projector/" + key + "/" + classroom.room(1));
    var view = (Frame.View) LiveSeat.frame(wall.next(it -> it.body().contains("\"view\"")));
    assertThat(view.own()).isEqualTo(new OwnBoard.OfProjector());
    assertThat(view.board().sheets()).hasSize(1);
    assertThat(view.feed()).isNotEmpty();
    assertThat(wall.recording()).doesNotContain("A question that is not for all.");
  }

  @Test
  void signingOutEndsThePagesOfThatSignInAndNoOther() {
    var leaving = FacilitatorDesk.signedIn(port, account);
    var staying = FacilitatorDesk.signedIn(port, account);
    var cutOff = facilitator(leaving);
    var atHome = LiveSeat.in(classroom.room(1), facilitator(staying)).synced();
    leaving.signOut();
    assertThat(cutOff.refusal()).startsWith("You have signed out");
    atHome.does(new Command.BeginBriefing());
  }

  @Test
  void aPageThatWasOpeningWhileItsFacilitatorSignedOutIsNotLetIn() {
    var desk = FacilitatorDesk.signedIn(port, account);
    var token = desk.token();
    var opening = classroom.opened(desk.cookies());
    desk.signOut();
    assertThat(opening.knock(token).refusal()).startsWith("You have signed out");
  }

  @Test
  void nothingIsDoneInTheRoomsOfAClosedClass() {
    var desk = LiveSeat.in(classroom.room(1), facilitator()).synced();
    desk.does(new Command.BeginBriefing());
    classroom.close();
    var answer = (Outcome.Refused) desk.says(new Command.ResumeClock());
    assertThat(answer.reason()).isEqualTo("exercise-closed");
    assertThat(answer.sentence()).startsWith("This class is closed.");
  }

  private StompClient facilitator() {
    return facilitator(FacilitatorDesk.signedIn(port, account));
  }

  private StompClient facilitator(FacilitatorDesk desk) {
    var token = desk.token();
    return classroom.opened(desk.cookies()).connect(token);
  }

  private static Frame.Lobby lobby(StompClient client) {
    return (Frame.Lobby) LiveSeat.frame(client.next());
  }

  private static Frame.Overview overview(StompClient client, Predicate<Frame.Overview> test) {
    var overview = (Frame.Overview) LiveSeat.frame(client.next());
    while (!test.test(overview)) {
      overview = (Frame.Overview) LiveSeat.frame(client.next());
    }
    return overview;
  }
}
