package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.BRIEFING;
import static org.parley.negotiation.Beginnings.GRACE;
import static org.parley.negotiation.Beginnings.NEGOTIATION;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.STATEMENTS;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingStatements;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.clockIsLookedAt;
import static org.parley.negotiation.Cast.extendsBy;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.restoresLostTime;
import static org.parley.negotiation.Cast.resumes;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.floorGiven;
import static org.parley.negotiation.Happened.phaseBegan;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Refusal NOTHING_RUNS =
      new Refusal.NotInThisPhase("while a phase runs against time");

  @Test
  void nothingHappensBeforeItsTime() {
    given(briefing()).whenTimePasses(BRIEFING.minusMillis(1)).thenNothing();
  }

  @Test
  void theServerIsToldWhenToLookNext() {
    assertThat(Negotiation.nextDeadline(waitingRoom().room())).isEmpty();
    assertThat(Negotiation.nextDeadline(briefing().room())).contains(NOON.plus(BRIEFING));
    assertThat(Negotiation.nextDeadline(openingStatements().room()))
        .as("the end of the first speaker's floor")
        .contains(NOON.plus(STATEMENTS.dividedBy(2)));
    assertThat(Negotiation.nextDeadline(briefing().and(pauses()).room())).isEmpty();
  }

  @Test
  void theLateServerTakesOneDeadlineAfterTheOther() {
    given(openingStatements())
        .whenTimePasses(STATEMENTS)
        .then(new RoomEvent.GraceBegan(NOON.plus(STATEMENTS).plus(GRACE)));
  }

  @Test
  void aCommandAfterTheDeadlineFindsTheNextPhaseHoweverLateTheTimerIs() {
    var late = openFloor().after(NEGOTIATION);
    given(late)
        .when(north.tables(outcome(CAP, VISITS, QUOTA)))
        .thenRefused(new Refusal.NotInThisPhase("during the negotiation"));
    given(late)
        .when(north.raisesHand("Where are we?"))
        .then(
            phaseBegan(new Stage.Statements(2), NOON.plus(NEGOTIATION).plus(STATEMENTS)),
            floorGiven(SOUTH, NOON.plus(NEGOTIATION).plus(MINUTE)),
            new RoomEvent.HandRaised(north.seat(), NORTH, "Where are we?"));
  }

  @Test
  void aPauseKeepsWhatIsLeft() {
    given(openingTurn())
        .after(MINUTE)
        .when(pauses())
        .then(new RoomEvent.ClockPaused(Duration.ofMinutes(7), Optional.of(MINUTE)))
        .whenTimePasses(Duration.ofHours(1))
        .thenNothing()
        .when(resumes())
        .then(
            new RoomEvent.ClockResumed(
                NOON.plus(Duration.ofMinutes(68)), Optional.of(NOON.plus(Duration.ofMinutes(62)))))
        .whenTimePasses(MINUTE)
        .thenRoom(room -> assertThat(room.floor()).contains(SOUTH));
  }

  @Test
  void pausingAndResumingTwiceChangesNothing() {
    given(briefing()).when(resumes()).thenNothing().and(pauses()).when(pauses()).thenNothing();
  }

  @Test
  void whereNoPhaseRunsThereIsNothingToPause() {
    given(waitingRoom()).when(pauses()).thenRefused(NOTHING_RUNS);
    given(waitingRoom()).when(resumes()).thenRefused(NOTHING_RUNS);
    given(waitingRoom()).when(extendsBy(MINUTE)).thenRefused(NOTHING_RUNS);
  }

  @Test
  void nothingIsDecidedWhileTheRoomIsPaused() {
    var standsStill = new Refusal.ClockStandsStill();
    var paused = openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)), pauses());
    given(paused).when(south.adopts(1)).thenRefused(standsStill);
    given(paused).when(south.tables(outcome(CAP, VISITS, CAP))).thenRefused(standsStill);
    given(paused).when(north.withdraws(1)).thenRefused(standsStill);
    given(paused).when(south.isReady()).thenRefused(standsStill);
    given(paused).when(south.states("We wait.")).thenRefused(standsStill);
    given(paused).when(south.saysInPlenary("We wait.")).thenRefused(standsStill);
  }

  @Test
  void aDelegationWorksOnWhileTheRoomIsPaused() {
    given(openFloor())
        .and(pauses())
        .and(south.drafts(outcome(CAP, VISITS, QUOTA)), south.whispers("Shall we?"))
        .and(south.raisesHand("How long?"));
  }

  @Test
  void nothingFollowsByItselfWhileTheRoomIsPaused() {
    given(openingTurn())
        .and(pauses())
        .when(unseats(north))
        .then(new RoomEvent.DelegateUnseated(north.seat()))
        .and(unseats(Cast.northernGeneral))
        .when(resumes())
        .thenRoom(room -> assertThat(room.floor()).contains(SOUTH));
  }

  @Test
  void theNextPhaseEndsAPause() {
    given(briefing())
        .and(pauses(), advances())
        .whenTimePasses(MINUTE)
        .thenRoom(room -> assertThat(room.floor()).contains(SOUTH));
  }

  @Test
  void anExtensionGivesThePhaseMoreTime() {
    given(briefing())
        .when(extendsBy(MINUTE))
        .then(new RoomEvent.ClockExtended(MINUTE))
        .thenRoom(
            room ->
                assertThat(Negotiation.nextDeadline(room))
                    .contains(NOON.plus(BRIEFING).plus(MINUTE)));
  }

  @Test
  void anExtensionOfAPausedPhaseCountsWhenItGoesOn() {
    given(briefing())
        .and(pauses(), extendsBy(MINUTE), resumes())
        .thenRoom(
            room ->
                assertThat(Negotiation.nextDeadline(room))
                    .contains(NOON.plus(BRIEFING).plus(MINUTE)));
  }

  @Test
  void anExtensionLengthensTheLastSpeakersFloor() {
    given(openingStatements())
        .and(north.yields())
        .when(extendsBy(MINUTE))
        .thenRoom(
            room ->
                assertThat(room.clock())
                    .isEqualTo(
                        new Clock.Running(
                            NOON.plus(STATEMENTS).plus(MINUTE),
                            Optional.of(NOON.plus(STATEMENTS).plus(MINUTE)),
                            false)));
  }

  @Test
  void anExtensionMustMakeSense() {
    var outOfRange = new Refusal.OutOfRange("extension", "one second", "three hours");
    given(briefing()).when(extendsBy(Duration.ZERO)).thenRefused(outOfRange);
    given(briefing()).when(extendsBy(MINUTE.negated())).thenRefused(outOfRange);
    given(briefing()).when(extendsBy(Duration.ofDays(400_000))).thenRefused(outOfRange);
  }

  @Test
  void timeThatTheServerLostIsGivenBack() {
    var lost = Duration.ofHours(3);
    given(openingTurn())
        .after(lost)
        .when(restoresLostTime(lost))
        .then(new RoomEvent.LostTimeRestored(lost))
        .thenRoom(
            room ->
                assertThat(room.clock())
                    .isEqualTo(
                        new Clock.Running(
                            NOON.plus(lost).plus(NEGOTIATION),
                            Optional.of(NOON.plus(lost).plus(Beginnings.FLOOR)),
                            false)))
        .when(clockIsLookedAt())
        .thenNothing();
  }

  @Test
  void whatDoesNotRunLosesNoTime() {
    given(waitingRoom()).when(restoresLostTime(MINUTE)).thenNothing();
    given(briefing()).and(pauses()).when(restoresLostTime(MINUTE)).thenNothing();
    given(briefing()).when(restoresLostTime(Duration.ZERO)).thenNothing();
    given(briefing())
        .when(restoresLostTime(MINUTE.negated()))
        .thenRefused(new Refusal.OutOfRange("lost time", "nothing", "anything"));
  }
}
