package org.parley.exercise.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.exercise.School.MORNING;
import static org.parley.exercise.lane.Stories.AMIRA;
import static org.parley.exercise.lane.Stories.BLUE;
import static org.parley.exercise.lane.Stories.BORIS;
import static org.parley.exercise.lane.Stories.bulletin;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ManualClock;
import org.parley.exercise.CommandId;
import org.parley.exercise.School;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Room;
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
