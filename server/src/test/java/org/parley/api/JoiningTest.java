package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.door.Session.Role;
import org.parley.exercise.Roster;
import org.parley.scenario.Scenarios;
import org.parley.scenario.SeatRole;

/** Delegates come in by code, come back by cookie or link, and everyone else stays outside. */
class JoiningTest extends RunningServer {

  @Test
  void aDelegateJoinsWaitsAndIsDealtAPlace() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var amira = browser();
    assertThat(amira.get("/api/codes/" + exercise.code()).as(CodeInfo.class))
        .isEqualTo(
            new CodeInfo(exercise.code(), "Tuesday seminar", Scenarios.riverPact().card().title()));

    var joined = amira.post("/api/join", new JoinClass(exercise.code(), "Amira")).as(Me.class);
    assertThat(joined.name()).isEqualTo("Amira");
    assertThat(joined.place()).isEmpty();
    assertThat(amira.open().role()).isEqualTo(Role.DELEGATE);

    teacher.post("/api/exercises/" + exercise.exercise() + "/deal", Map.of()).as(Roster.class);
    var place = me(amira).place().orElseThrow();
    assertThat(place.room()).isEqualTo(exercise.roster().rooms().getFirst().room());
    assertThat(place.role()).isEqualTo(SeatRole.HEAD);
  }

  @Test
  void theReturnLinkBringsThePersonBackOnAnotherDevice() {
    var exercise = newClass(facilitator(), 1);
    var phone = delegate(exercise, "Boris");
    var link = me(phone).returnLink();
    assertThat(link).contains("/r/");

    var laptop = browser();
    var back = laptop.post("/api/return", new ReturnToClass(tokenOf(link))).as(Me.class);
    assertThat(back.delegate()).isEqualTo(me(phone).delegate());
    assertThat(me(laptop).returnLink()).isEqualTo(link);
  }

  @Test
  void joiningTwiceFromOneBrowserIsJoiningOnce() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var chen = delegate(exercise, "Chen");
    var again = chen.post("/api/join", new JoinClass(exercise.code(), "Chen")).as(Me.class);
    assertThat(again.delegate()).isEqualTo(me(chen).delegate());
    assertThat(reload(teacher, exercise).roster().delegates()).hasSize(1);
  }

  @Test
  void aNameIsTakenOnlyOnce() {
    var exercise = newClass(facilitator(), 1);
    delegate(exercise, "Dana");
    var answer = browser().post("/api/join", new JoinClass(exercise.code(), "Dana"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem().type()).isEqualTo("name-taken");
  }

  @Test
  void aNameWithMarkupIsKeptAsTyped() {
    var exercise = newClass(facilitator(), 1);
    var name = "<b onclick=alert(1)>Eve</b>";
    var eve = delegate(exercise, name);
    var answer = eve.get("/api/me");
    assertThat(answer.as(Me.class).name()).isEqualTo(name);
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void aFullClassTakesNobodyMore() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    Browser.Answer last;
    int people = 0;
    do {
      last = browser().post("/api/join", new JoinClass(exercise.code(), "Delegate " + ++people));
    } while (last.status() == 200 && people < 50);
    assertThat(last.status()).isEqualTo(409);
    assertThat(last.problem().type()).isEqualTo("exercise-full");
    assertThat(reload(teacher, exercise).roster().delegates()).hasSize(people - 1);
  }

  @ParameterizedTest
  @CsvSource({"'', name-empty", "'   ', name-empty", "'\u0000', name-unreadable"})
  void aNameMustBeReadable(String name, String problem) {
    var exercise = newClass(facilitator(), 1);
    var answer = browser().post("/api/join", new JoinClass(exercise.code(), name));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem().type()).isEqualTo(problem);
  }

  @Test
  void anUnknownCodeLeadsNowhere() {
    var answer = browser().post("/api/join", new JoinClass("ZZZZZZ", "Farid"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problem().type()).isEqualTo("unknown-code");
    assertThat(answer.problem().detail()).endsWith("Check the six characters on the wall.");
  }

  @Test
  void aFloodOfWrongCodesIsSlowedDown() {
    var exercise = newClass(facilitator(), 1);
    var stranger = browser();
    for (int i = 0; i < 20; i++) {
      assertThat(stranger.get("/api/codes/WRONG" + i % 10).status()).isEqualTo(404);
    }
    assertThat(stranger.get("/api/codes/WRONG1").problem().type()).isEqualTo("too-many-tries");
    assertThat(stranger.post("/api/join", new JoinClass(exercise.code(), "Gita")).status())
        .isEqualTo(429);
    clock.advance(Duration.ofSeconds(1));
    assertThat(stranger.get("/api/codes/WRONG1").status()).isEqualTo(404);
    assertThat(stranger.get("/api/codes/WRONG1").status()).isEqualTo(429);
  }

  @Test
  void aWholeClassBehindOneAddressGetsIn() {
    var exercise = newClass(facilitator(), 100);
    var statuses =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> browser().post("/api/join", new JoinClass(exercise.code(), "D" + i)))
            .map(Browser.Answer::status);
    assertThat(statuses).hasSize(200).containsOnly(200);
  }

  @Test
  void whoRunsClassesTakesNoSeatInTheSameBrowser() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var answer = teacher.post("/api/join", new JoinClass(exercise.code(), "Teacher"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem().type()).isEqualTo("delegate-only");
  }

  @Test
  void aForgedOrForgottenSeatIsNoSeat() {
    var forger = browser();
    forger.cookies().put("PARLEY_SEAT", "forged");
    assertThat(forger.open().role()).isEqualTo(Role.NONE);
    assertThat(forger.get("/api/me").status()).isEqualTo(401);
    assertThat(forger.get("/api/me").problem().type()).isEqualTo("seat-needed");
    var back = forger.post("/api/return", new ReturnToClass("forged"));
    assertThat(back.status()).isEqualTo(404);
    assertThat(back.problem().type()).isEqualTo("unknown-token");
  }

  @Test
  void whoIsRemovedIsOutAtOnce() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var hugo = delegate(exercise, "Hugo");
    var link = me(hugo).returnLink();
    var path = "/api/exercises/" + exercise.exercise() + "/delegates/" + me(hugo).delegate();
    assertThat(teacher.delete(path).as(Roster.class).delegates()).isEmpty();
    assertThat(hugo.get("/api/me").status()).isEqualTo(401);
    assertThat(browser().post("/api/return", new ReturnToClass(tokenOf(link))).status())
        .isEqualTo(404);
  }

  @Test
  void aClosedClassTakesNobodyIn() {
    var teacher = facilitator();
    var exercise = newClass(teacher, 1);
    var ines = delegate(exercise, "Ines");
    var closed = teacher.delete("/api/exercises/" + exercise.exercise()).as(ExerciseView.class);
    assertThat(closed.open()).isFalse();
    assertThat(browser().post("/api/join", new JoinClass(exercise.code(), "Jan")).status())
        .isIn(404, 410);
    assertThat(ines.get("/api/me").status()).isEqualTo(401);
  }

  private static ExerciseView reload(Browser teacher, ExerciseView exercise) {
    return teacher.get("/api/exercises/" + exercise.exercise()).as(ExerciseView.class);
  }

  private static String tokenOf(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
