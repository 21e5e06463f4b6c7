package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.lane.Stories.BLUE;
import static org.parley.exercise.lane.Stories.bulletin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.School;
import org.parley.negotiation.Clock;
import org.parley.negotiation.Command;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Stage;

/**
 * The server owns the time: phases end by themselves, and time lost with the server is given back.
 */
class TimekeeperTest {

  @TempDir Path folder;
  private final ManualClock clock = new ManualClock(MORNING);
  private School school;
  private Stories blue;

  @BeforeEach
  void open() {
    school = School.in(folder, clock);
    blue = Stories.dealt(school, BLUE);
    blue.facilitator(new Command.BeginBriefing()).join();
  }

  @AfterEach
  void close() throws InterruptedException {
    school.close();
  }

  @Test
  void nothingHappensBeforeTheDeadline() {
    clock.advance(Duration.between(MORNING, deadline()).minusMillis(1));
    look(school);
    assertThat(blue.now().stage()).isInstanceOf(Stage.Briefing.class);
  }

  @Test
  void aPhaseEndsByItselfAtTheDeadlineAfterTheGraceForThoseWhoAreNotReady() {
    passDeadline();
    look(school);
    assertThat(blue.now().clock().inGrace()).isTrue();
    passDeadline();
    look(school);
    assertThat(blue.now().stage()).isInstanceOf(Stage.Statements.class);
  }

  @Test
  void playGoesToItsEndWithoutAnyCommand() {
    for (var looks = 0; looks < 50 && Negotiation.nextDeadline(blue.now()).isPresent(); looks++) {
      passDeadline();
      look(school);
    }
    assertThat(blue.now().stage()).isInstanceOf(Stage.Closed.class);
  }

  @Test
  void aPausedClockNeverRings() {
    blue.facilitator(new Command.PauseClock()).join();
    clock.advance(Duration.ofHours(5));
    look(school);
    assertThat(blue.now().clock()).isInstanceOf(Clock.Paused.class);
  }

  @Test
  void timeLostWithTheServerIsGivenBack() throws Exception {
    var deadline = deadline();
    clock.advance(Duration.ofSeconds(60));
    school.part(Heartbeat.class).beat(clock.instant());
    var files = school.filesAfterPowerCut();
    clock.advance(Duration.ofHours(15));
    try (var restarted = School.in(files, clock)) {
      takeUp(restarted);
      look(restarted);
      assertThat(deadline(restarted)).isEqualTo(deadline.plus(Duration.ofHours(15)));
    }
  }

  @Test
  void anEntryAfterTheLastBeatIsASignOfLifeToo() throws Exception {
    var deadline = deadline();
    school.part(Heartbeat.class).beat(clock.instant());
    clock.advance(Duration.ofSeconds(4));
    blue.facilitator(bulletin("Flood")).join();
    var files = school.filesAfterPowerCut();
    clock.advance(Duration.ofMinutes(10));
    try (var restarted = School.in(files, clock)) {
      takeUp(restarted);
      assertThat(deadline(restarted)).isEqualTo(deadline.plus(Duration.ofMinutes(10)));
    }
  }

  @Test
  void aServerThatDiesTwiceGivesTheTimeBackOnce() throws Exception {
    var deadline = deadline();
    school.part(Heartbeat.class).beat(clock.instant());
    var files = school.filesAfterPowerCut();
    clock.advance(Duration.ofMinutes(10));
    try (var restarted = School.in(files, clock)) {
      takeUp(restarted);
      var filesAgain = restarted.filesAfterPowerCut();
      clock.advance(Duration.ofMinutes(1));
      try (var again = School.in(filesAgain, clock)) {
        takeUp(again);
        assertThat(deadline(again)).isEqualTo(deadline.plus(Duration.ofMinutes(11)));
      }
    }
  }

  @Test
  void whatWasPausedStaysPausedWithTheTimeItHadLeft() throws Exception {
    blue.facilitator(new Command.PauseClock()).join();
    var paused = blue.now().clock();
    var files = school.filesAfterPowerCut();
    clock.advance(Duration.ofHours(15));
    try (var restarted = School.in(files, clock)) {
      takeUp(restarted);
      assertThat(restarted.rooms().find(BLUE).orElseThrow().clock()).isEqualTo(paused);
    }
  }

  private static void takeUp(School restarted) {
    restarted.part(Clocks.class).takeUp(List.of(BLUE));
  }

  /** Returns when whatever the timekeeper has asked of the room is done. */
  private static void look(School school) {
    school.part(Timekeeper.class).look();
    var done = new CompletableFuture<Void>();
    school.rooms().inLane(BLUE, _ -> done.complete(null));
    done.join();
  }

  private void passDeadline() {
    clock.advance(Duration.between(clock.instant(), deadline()));
  }

  private Instant deadline() {
    return deadline(school);
  }

  private static Instant deadline(School school) {
    return Negotiation.nextDeadline(school.rooms().find(BLUE).orElseThrow()).orElseThrow();
  }
}
