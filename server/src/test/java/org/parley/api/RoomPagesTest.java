package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.exercise.DelegateId;
import org.parley.exercise.Roster;
import org.parley.live.Frame;
import org.parley.negotiation.RoomId;
import org.parley.perspective.CaseView;
import org.parley.perspective.OwnCase;
import org.parley.perspective.OwnCase.OwnPoints;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenarios;

/** Who reads what of a room, over HTTP. */
class RoomPagesTest extends RunningServer {

  @Test
  void aDelegateReadsTheOwnRoomAndTheOwnSecretsAlone() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 2);
    var first = room(exercise, 0);
    var second = room(exercise, 1);
    var mara = delegate(exercise, "Mara");
    seat(teacher, exercise, me(mara).delegate(), first, Scenarios.NORTH);

    begin(teacher, exercise);

    assertThat(mara.get("/api/rooms/" + first + "/case").as(CaseView.class).scenario())
        .isEqualTo(Scenarios.RIVER_PACT);
    var own = mara.get("/api/rooms/" + first + "/own");
    assertThat(own.as(OwnCase.class).party()).isEqualTo(Scenarios.NORTH);
    assertThat(own.body())
        .contains("Northern secret")
        .doesNotContain("Southern secret", "Chair's secret");
    assertThat(own.as(OwnCase.class).points()).get().isInstanceOf(OwnPoints.Exact.class);
    assertThat(mara.get("/api/rooms/" + first + "/treaties").body()).isEqualTo("[]");

    for (var page : new String[] {"case", "own", "treaties"}) {
      var elsewhere = mara.get("/api/rooms/" + second + "/" + page);
      assertThat(elsewhere.status()).isEqualTo(403);
      assertThat(elsewhere.problem().type()).isEqualTo("not-your-room");
    }
  }

  @Test
  void theCaseHoldsNoSecretWord() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var nico = delegate(exercise, "Nico");
    seat(teacher, exercise, me(nico).delegate(), room(exercise, 0), Scenarios.SOUTH);
    assertThat(nico.get("/api/rooms/" + room(exercise, 0) + "/case").body())
        .doesNotContain("secret");
    assertThat(browser().get(projector(exercise)).body()).doesNotContain("secret");
  }

  @Test
  void aMovedDelegateReadsTheNewSideOnly() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var room = room(exercise, 0);
    var olga = delegate(exercise, "Olga");
    seat(teacher, exercise, me(olga).delegate(), room, Scenarios.NORTH);
    seat(teacher, exercise, me(olga).delegate(), room, Scenarios.SOUTH);
    begin(teacher, exercise);
    assertThat(olga.get("/api/rooms/" + room + "/own").as(OwnCase.class).party())
        .isEqualTo(Scenarios.SOUTH);

    teacher.put(placePath(exercise, me(olga).delegate()), Map.of()).as(Roster.class);
    assertThat(me(olga).place()).isEmpty();
    assertThat(olga.get("/api/rooms/" + room + "/own").status()).isEqualTo(403);
  }

  @Test
  void theConfidentialBriefOpensWithTheBriefing() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var room = room(exercise, 0);
    var rosa = delegate(exercise, "Rosa");
    seat(teacher, exercise, me(rosa).delegate(), room, Scenarios.NORTH);

    var early = rosa.get("/api/rooms/" + room + "/own");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem().type()).isEqualTo("briefing-not-begun");
    assertThat(early.body()).doesNotContain("secret");

    begin(teacher, exercise);
    assertThat(rosa.get("/api/rooms/" + room + "/own").body()).contains("Northern secret");
  }

  @Test
  void aWaitingDelegateReadsNoRoomYet() {
    var exercise = newClass(facilitator(), 1);
    var pia = delegate(exercise, "Pia");
    assertThat(pia.get("/api/rooms/" + room(exercise, 0) + "/case").status()).isEqualTo(403);
    assertThat(pia.get("/api/rooms/nowhere/case").status()).isEqualTo(403);
  }

  @Test
  void theFacilitatorReadsEveryRoomButHasNoSide() {
    var teacher = facilitator();
    var room = room(newClass(teacher, 1), 0);
    assertThat(teacher.get("/api/rooms/" + room + "/case").status()).isEqualTo(200);
    assertThat(teacher.get("/api/rooms/" + room + "/treaties").status()).isEqualTo(200);
    assertThat(teacher.get("/api/rooms/" + room + "/own").problem().type())
        .isEqualTo("delegate-only");
  }

  @Test
  void theWallShowsWhereToJoin() {
    var exercise = newClass(facilitator(), 2);
    var view = browser().get(projector(exercise)).as(ProjectorView.class);
    assertThat(view.code()).isEqualTo(exercise.code());
    assertThat(view.joinLink()).endsWith("/join/" + exercise.code());
    assertThat(view.rooms()).isEqualTo(exercise.roster().rooms());
    assertThat(view.qr()).startsWith("<svg ").endsWith("</svg>").doesNotContain("script", "style");
  }

  @Test
  void theFacilitatorSpeaksToAllRoomsAtOnce() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 2);
    var path = "/api/exercises/" + exercise.exercise() + "/commands";
    var begin = Map.of("commandId", "begin-all-1", "command", Map.of("type", "begin-briefing"));
    var replies = teacher.post(path, begin).as(RoomReply[].class);
    assertThat(replies)
        .extracting(RoomReply::room)
        .containsExactly(room(exercise, 0), room(exercise, 1));
    assertThat(replies)
        .allSatisfy(it -> assertThat(it.reply()).isInstanceOf(Frame.Outcome.Accepted.class));
    assertThat(teacher.post(path, begin).as(RoomReply[].class)).isEqualTo(replies);
  }

  @Test
  void thePaperPackHasEverySideForTheFacilitatorAlone() {
    var teacher = facilitator();
    var pack = teacher.get("/api/scenarios/river-pact/paper").as(PaperPack.class);
    assertThat(pack.parties())
        .extracting(OwnCase::party)
        .containsExactlyElementsOf(
            Scenarios.riverPact().parties().stream().map(party -> party.id()).toList());
    assertThat(pack.injects()).isEqualTo(Scenarios.riverPact().injects());
    assertThat(pack.teaching()).isEqualTo(Scenarios.riverPact().teaching());
    var ranked = teacher.get("/api/scenarios/river-pact/paper?points=ranked").as(PaperPack.class);
    assertThat(ranked.parties().getFirst().points()).get().isInstanceOf(OwnPoints.Ranked.class);
  }

  @Test
  void theShelfShowsWhatIsWrongWithAPack() {
    var shelf = facilitator().get("/api/scenarios").as(Shelf.class);
    assertThat(shelf.scenarios())
        .extracting(ScenarioCard::scenario)
        .containsExactly(Scenarios.RIVER_PACT);
    assertThat(shelf.problems().getFirst().toString())
        .isEqualTo(
            "torn-pact/scenario.yaml:7:3: issues[0].title: A title is missing; give the issue"
                + " one.");
  }

  private static String projector(ExerciseView exercise) {
    var link = exercise.projectorLink();
    return "/api/projector/" + link.substring(link.lastIndexOf('/') + 1);
  }

  private static RoomId room(ExerciseView exercise, int index) {
    return exercise.roster().rooms().get(index).room();
  }

  private static void begin(Browser teacher, ExerciseView exercise) {
    var path = "/api/exercises/" + exercise.exercise() + "/commands";
    var begin = Map.of("commandId", "begin-all-1", "command", Map.of("type", "begin-briefing"));
    teacher.post(path, begin).as(RoomReply[].class);
  }

  private static void seat(
      Browser teacher, ExerciseView exercise, DelegateId delegate, RoomId room, PartyId party) {
    teacher
        .put(
            placePath(exercise, delegate),
            Map.of("room", room.value(), "party", party.value(), "role", "head"))
        .as(Roster.class);
  }

  private static String placePath(ExerciseView exercise, DelegateId delegate) {
    return "/api/exercises/" + exercise.exercise() + "/delegates/" + delegate + "/place";
  }
}
