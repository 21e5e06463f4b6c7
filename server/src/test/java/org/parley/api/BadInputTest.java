package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.Browser.Answer;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Scenarios;
import org.parley.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent, the answer is a sentence, and nothing of the server shows. */
class BadInputTest extends RunningServer {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": | unreadable | line 1, column 9",
        "not json | unreadable | line 1, column",
        "'' | unreadable | ''",
        "[] | unreadable | line 1, column 1",
        "{\"code\":\"ABCDEF\"} | unreadable | name",
        "{\"code\":\"ABCDEF\",\"name\":null} | unreadable | name",
        "{\"code\":\"ABCDEF\",\"name\":7} | unreadable | name",
        "{\"code\":\"ABCDEF\",\"name\":\"A\",\"seat\":\"s1\"} | unreadable | seat",
        "{\"code\":\"ABCDEF\",\"code\":\"ABCDEG\",\"name\":\"A\"} | unreadable | line 1, column 24",
        "{\"code\":\"ABCDEF\",\"name\":\"A\"} {} | unreadable | line 1"
      })
  void whatCannotBeReadIsSaidWithItsPlace(String body, String type, String where) {
    var answer = send("/api/join", BodyPublishers.ofString(body));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem().type()).isEqualTo(type);
    assertThat(answer.problem().detail()).contains(where);
    assertSaysNothingOfTheServer(answer);
  }

  @Test
  void anEndlessDepthOfJsonIsUnreadable() {
    var answer = send("/api/join", BodyPublishers.ofString("[".repeat(20_000)));
    assertThat(answer.problem().type()).isEqualTo("unreadable");
  }

  @Test
  void aMegabyteIsTooLargeHoweverItIsSent() {
    var megabyte = ("{\"code\":\"" + "A".repeat(1_000_000) + "\",\"name\":\"A\"}").getBytes();
    var announced = send("/api/join", BodyPublishers.ofByteArray(megabyte));
    assertThat(announced.status()).isEqualTo(413);
    assertThat(announced.problem().type()).isEqualTo("too-large");
    var streamed =
        send("/api/join", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(megabyte)));
    assertThat(streamed.status()).isEqualTo(413);
  }

  @Test
  void aSmallBodyOfUnannouncedLengthIsRead() {
    var body = "{\"code\":\"ZZZZZZ\",\"name\":\"A\"}".getBytes();
    var answer =
        send("/api/join", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    assertThat(answer.problem().type()).isEqualTo("unknown-code");
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    var answer = browser().get("/api/join");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.problem().type()).isEqualTo("wrong-method");
    assertThat(answer.header("Allow")).contains("POST");
  }

  @Test
  void onlyJsonIsTaken() {
    var browser = browser();
    var token = browser.open().csrfToken();
    var answer =
        browser.send(
            "POST",
            "/api/join",
            BodyPublishers.ofString("code=ABCDEF&name=A"),
            Map.of("X-CSRF-TOKEN", token, "Content-Type", "application/x-www-form-urlencoded"));
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.problem().type()).isEqualTo("json-needed");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/nothing, 404, unknown-address",
    "/api/codes/%00%00, 400, unreadable",
    "/api/codes/..%2f..%2fetc, 400, unreadable",
    "/api/projector/nobody, 404, no-such",
    "/api//session, 400, unreadable",
    "/api/session;x=1, 400, unreadable"
  })
  void strangeAddressesAreAnsweredInWords(String path, int status, String type) {
    var answer = browser().get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.problem().type()).isEqualTo(type);
    assertSaysNothingOfTheServer(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/exercises/nobody, 404",
    "/api/exercises/nobody/qr.svg, 404",
    "/api/scenarios/nobody/paper, 404",
    "/api/scenarios/river-pact/paper?points=loudly, 400",
    "/api/rooms/nobody/case, 404"
  })
  void theFacilitatorToo(String path, int status) {
    var answer = facilitator().get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertSaysNothingOfTheServer(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | \"\" | title-unfit",
        "scenario | \"nobody\" | unknown-scenario",
        "rooms | 0 | rooms-unfit",
        "rooms | 100000 | rooms-unfit",
        "rooms | 1.5 | unreadable",
        "played | [] | parties-unfit",
        "played | [\"atlantis\"] | parties-unfit",
        "settings.turns | -1 | setting-unfit",
        "settings.negotiationSeconds | 9223372036854775807 | setting-unfit",
        "settings.talk | \"shouting\" | unreadable"
      })
  void aClassThatCannotBePlayedIsNotMade(String field, String value, String type) {
    var teacher = facilitator();
    var classes = teacher.get("/api/exercises").json().size();
    var wanted = wanted();
    put(wanted, field, value);
    var answer = teacher.post("/api/exercises", wanted);
    assertThat(answer.problem().type()).isEqualTo(type);
    assertThat(answer.status()).isBetween(400, 409);
    assertThat(teacher.get("/api/exercises").json().size()).isEqualTo(classes);
    assertSaysNothingOfTheServer(answer);
  }

  @Test
  void aPlaceIsWholeOrNone() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var delegate = me(delegate(exercise, "Lena")).delegate();
    var path = "/api/exercises/" + exercise.exercise() + "/delegates/" + delegate + "/place";
    assertThat(teacher.put(path, Map.of("party", "north")).problem().type()).isEqualTo("unfit");
    var nowhere = Map.of("room", "nowhere", "party", "north", "role", "head");
    assertThat(teacher.put(path, nowhere).problem().type()).isEqualTo("unknown-room");
  }

  @Test
  void onlyTheFacilitatorsCommandsGoToEveryRoom() {
    var teacher = facilitator();
    var path = "/api/exercises/" + newClass(teacher, 1).exercise() + "/commands";
    var say = Map.of("type", "declare-ready");
    assertThat(command(teacher, path, "command-1", say).problem().type()).isEqualTo("unfit");
    var pause = Map.of("type", "pause-clock");
    assertThat(command(teacher, path, "short", pause).problem().type()).isEqualTo("unfit");
    var unknown = Map.of("type", "win-at-once");
    assertThat(command(teacher, path, "command-1", unknown).problem().type())
        .isEqualTo("unreadable");
  }

  private static Answer command(Browser teacher, String path, String id, Map<String, ?> command) {
    return teacher.post(path, Map.of("commandId", id, "command", command));
  }

  private ObjectNode wanted() {
    var wanted =
        new NewExercise(
            "A class",
            Scenarios.RIVER_PACT,
            1,
            Settings.of(RoomSettings.of(Scenarios.riverPact())),
            List.of(Scenarios.NORTH));
    return Wire.mapper().valueToTree(wanted);
  }

  private static void put(ObjectNode body, String field, String value) {
    var steps = field.split("\\.");
    var owner = steps.length == 1 ? body : (ObjectNode) body.get(steps[0]);
    owner.set(steps[steps.length - 1], Wire.mapper().readTree(value));
  }

  private Answer send(String path, BodyPublisher body) {
    return browser().send("POST", path, body);
  }

  private static void assertSaysNothingOfTheServer(Answer answer) {
    assertThat(answer.body()).doesNotContain("org.", "java", "Exception", "\tat ");
  }
}
