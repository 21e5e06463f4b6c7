package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.lane.Stories.AMIRA;
import static org.parley.exercise.lane.Stories.BLUE;
import static org.parley.exercise.lane.Stories.BORIS;
import static org.parley.exercise.lane.Stories.bulletin;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.School;
import org.parley.journal.Entry;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Ordered;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.Scenarios;

/** After a restart, or a power cut, a room is what it was. */
class RestartTest {

  @TempDir Path folder;
  private final ManualClock clock = new ManualClock(MORNING);

  @Test
  void aRoomRebuiltFromTheJournalEqualsTheOneThatWasPlayed() throws Exception {
    Room live;
    try (var school = School.in(folder, clock)) {
      live = played(school).now();
    }
    try (var restarted = School.in(folder, clock)) {
      assertThat(restarted.rooms().find(BLUE)).contains(live);
    }
  }

  @Test
  void aPowerCutLosesNothingThatWasAnswered() throws Exception {
    try (var school = School.in(folder, clock)) {
      var blue = played(school);
      try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
        assertThat(restarted.rooms().find(BLUE)).contains(blue.now());
        assertThat(restarted.rooms().history(BLUE)).isEqualTo(school.rooms().history(BLUE));
      }
    }
  }

  @Test
  void whenSomebodyLastActedIsKnownAfterARestartAndTheServersClockIsNobody() throws Exception {
    var acted = MORNING.plusSeconds(90);
    try (var school = School.in(folder, clock)) {
      played(school).facilitator(new Command.ResumeClock()).join();
      assertThat(school.rooms().lastAct(BLUE)).contains(acted);
    }
    clock.advance(Duration.ofHours(1));
    try (var restarted = School.in(folder, clock)) {
      restarted
          .rooms()
          .submit(
              BLUE,
              new Actor.Timekeeper(),
              new CommandId("restored-1"),
              new Command.RestoreLostTime(Duration.ofHours(1)))
          .join();
      assertThat(restarted.rooms().history(BLUE).getLast().at()).isAfter(acted);
      assertThat(restarted.rooms().lastAct(BLUE)).contains(acted);
    }
  }

  @Test
  void aCommandSentAgainAfterTheRestartIsAnsweredAsBefore() throws Exception {
    try (var school = School.in(folder, clock)) {
      var blue = played(school);
      var answer = blue.facilitator(bulletin("Flood"), "same-id").join();
      try (var restarted = School.in(school.filesAfterPowerCut(), clock)) {
        var again = new Stories(restarted, BLUE);
        assertThat(again.facilitator(bulletin("Flood"), "same-id").join()).isEqualTo(answer);
        assertThat(again.now()).isEqualTo(blue.now());
      }
    }
  }

  @Test
  void aRoomKeepsItsScenarioWhenThePackIsChangedOrGone() throws Exception {
    Room live;
    try (var school = School.in(folder, clock)) {
      live = played(school).now();
    }
    try (var emptyShelf = School.in(folder, clock, List.of())) {
      assertThat(emptyShelf.rooms().find(BLUE)).contains(live);
      new Stories(emptyShelf, BLUE).facilitator(bulletin("Still here")).join();
      assertThat(emptyShelf.rooms().history(BLUE)).hasSizeGreaterThan(1);
    }
  }

  @Test
  void aRoomWhoseScenarioIsLostIsNotPlayedOnAndNotForgotten() throws Exception {
    try (var school = School.in(folder, clock)) {
      played(school);
      school.database().template().execute("delete from scenario_copy");
    }
    try (var emptyShelf = School.in(folder, clock, List.of())) {
      assertThat(emptyShelf.rooms().find(BLUE)).isEmpty();
      assertThat(emptyShelf.rooms().history(BLUE)).isNotEmpty();
    }
    try (var restored = School.in(folder, clock, List.of(Scenarios.riverPact()))) {
      assertThat(restored.rooms().find(BLUE)).isPresent();
    }
  }

  @Test
  void aTurnUnderTheTreatyIsResolvedOnceWhereverTheServerWasRestarted() throws Exception {
    List<List<RoomEvent>> without;
    try (var school = lived("without")) {
      signed(school);
      for (var command : turn()) {
        command.apply(new Stories(school, BLUE)).join();
      }
      without = events(school);
    }
    try (var school = lived("with")) {
      signed(school);
    }
    for (var command : turn()) {
      Answer answer;
      try (var school = lived("with")) {
        answer = command.apply(new Stories(school, BLUE)).join();
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
      }
      try (var restarted = lived("with")) {
        assertThat(command.apply(new Stories(restarted, BLUE)).join()).isEqualTo(answer);
      }
    }
    try (var school = lived("with")) {
      assertThat(events(school)).isEqualTo(without);
      assertThat(school.rooms().find(BLUE).orElseThrow().lived().turns()).hasSize(1);
    }
  }

  /** Both seal, one violates what the other inspects; then the facilitator ends the orders. */
  private static List<Function<Stories, CompletableFuture<Answer>>> turn() {
    var cheat = Ordered.nothing().violating(NORTHERN_MISSILES, 2).orders();
    var watch = Ordered.nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES).orders();
    return List.of(
        room -> room.delegate(AMIRA, new Command.SealOrders(cheat), "cheat"),
        room -> room.delegate(BORIS, new Command.SealOrders(watch), "watch"),
        room -> room.facilitator(new Command.AdvancePhase(new Stage.Ordering(3)), "resolve"));
  }

  private School lived(String name) throws IOException {
    var own = Files.createDirectories(folder.resolve(name));
    return School.in(own, clock, List.of(Scenarios.livedRiverPact()));
  }

  private static void signed(School school) {
    var blue = Stories.dealt(school, Stories.opening(BLUE, Scenarios.livedRiverPact()));
    blue.facilitator(new Command.BeginBriefing(), "begin").join();
    advance(blue, Stage.Negotiation.class);
    var sheet = new SheetId(1);
    blue.delegate(AMIRA, new Command.TablePackage(outcome(CAP, VISITS, QUOTA)), "table").join();
    blue.delegate(BORIS, new Command.AdoptSheet(sheet), "adopt").join();
    advance(blue, Stage.Ratification.class);
    blue.delegate(AMIRA, new Command.RatifyAgreement(sheet), "north").join();
    blue.delegate(BORIS, new Command.RatifyAgreement(sheet), "south").join();
    advance(blue, Stage.Ordering.class);
  }

  private static void advance(Stories room, Class<? extends Stage> until) {
    while (!until.isInstance(room.now().stage())) {
      room.facilitator(new Command.AdvancePhase(room.now().stage())).join();
    }
  }

  private static List<List<RoomEvent>> events(School school) {
    return school.rooms().history(BLUE).stream().map(Entry::events).toList();
  }

  /** Briefing, statements, drafts, a package that is answered: something of everything. */
  private Stories played(School school) {
    var blue = Stories.dealt(school, BLUE);
    blue.facilitator(new Command.BeginBriefing()).join();
    blue.delegate(AMIRA, new Command.RaiseHand("What is a portal?"), "hand").join();
    clock.advance(Duration.ofSeconds(90));
    blue.facilitator(new Command.AdvancePhase(blue.now().stage())).join();
    blue.delegate(AMIRA, new Command.MakeStatement("Peace on the river."), "speech").join();
    blue.facilitator(new Command.AdvancePhase(blue.now().stage())).join();
    var terms = outcome(CAP, VISITS, QUOTA);
    blue.delegate(AMIRA, new Command.TablePackage(terms), "table").join();
    blue.delegate(BORIS, new Command.SaveDraft(terms, Optional.empty()), "draft").join();
    blue.facilitator(new Command.PauseClock()).join();
    assertThat(blue.now().sheets()).hasSize(1);
    assertThat(blue.now().drafts()).hasSize(1);
    return blue;
  }
}
