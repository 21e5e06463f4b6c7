package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.BRIEFING;
import static org.parley.negotiation.Beginnings.GRACE;
import static org.parley.negotiation.Beginnings.NEGOTIATION;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.RATIFICATION;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.extendsBy;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.resumes;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.agreed;
import static org.parley.negotiation.Happened.failed;
import static org.parley.negotiation.Happened.phaseBegan;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.riverPact;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The clock waits once for answers, then goes on without them. */
class GraceTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void theClockWaitsOnceForThoseWhoOweAnAnswerThenGoesOn() {
    given(briefing())
        .and(north.isReady())
        .whenTimePasses(BRIEFING)
        .then(new RoomEvent.GraceBegan(NOON.plus(BRIEFING).plus(GRACE)))
        .whenTimePasses(GRACE)
        .thenStageIs(new Stage.Statements(1));
  }

  @Test
  void theClockWaitsForNobodyWhoOwesNothing() {
    given(openFloor()).whenTimePasses(NEGOTIATION).thenStageIs(new Stage.Statements(2));
  }

  @Test
  void theGraceTimeEndsWithTheLastAnswer() {
    given(openFloor())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)))
        .whenTimePasses(NEGOTIATION)
        .then(new RoomEvent.GraceBegan(NOON.plus(NEGOTIATION).plus(GRACE)))
        .when(south.adopts(1))
        .then(
            new RoomEvent.PackageAdopted(new SheetId(1), SOUTH),
            agreed(1, NORTH, SOUTH),
            phaseBegan(new Stage.Ratification(1), NOON.plus(NEGOTIATION).plus(RATIFICATION)));
  }

  @Test
  void inTheGraceTimeNothingNewIsTabled() {
    var grace =
        openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA))).whenTimePasses(NEGOTIATION);
    given(grace).when(south.tables(outcome(CAP, VISITS, CAP))).thenRefused(new Refusal.TimeIsUp());
    given(grace)
        .when(south.amends(1, outcome(CAP, VISITS, CAP)))
        .thenRefused(new Refusal.TimeIsUp());
    given(grace)
        .when(chair.tablesSingleText(outcome(CAP, VISITS, CAP)))
        .thenRefused(new Refusal.TimeIsUp());
  }

  @Test
  void aRotatingFloorRestsInTheGraceTime() {
    given(openingTurn())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)))
        .whenTimePasses(NEGOTIATION)
        .then(
            new RoomEvent.GraceBegan(NOON.plus(NEGOTIATION).plus(GRACE)),
            new RoomEvent.FloorCleared());
  }

  @Test
  void aMissingDelegationNeverBlocksTheRoom() {
    var story = given(briefing()).and(unseats(north), unseats(chair));
    for (int look = 0; look < 20; look++) {
      story = story.whenTimePasses(Duration.ofMinutes(10));
    }
    story.thenStageIs(new Stage.Closed());
  }

  @Test
  void aPauseKeepsTheGraceTimeToo() {
    given(briefing())
        .whenTimePasses(BRIEFING)
        .and(pauses())
        .after(MINUTE)
        .and(resumes())
        .whenTimePasses(GRACE)
        .thenStageIs(new Stage.Statements(1));
  }

  @Test
  void anExtensionInTheGraceTimeReopensThePhase() {
    given(openingTurn())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)))
        .whenTimePasses(NEGOTIATION)
        .when(extendsBy(Duration.ofMinutes(5)))
        .thenRoom(room -> assertThat(room.floor()).contains(NORTH))
        .thenRoom(room -> assertThat(room.clock().inGrace()).isFalse());
  }

  @Test
  void withoutGraceTheClockWaitsForNobody() {
    var scenario = riverPact();
    var plan = RoomSettings.of(scenario);
    var strict =
        new RoomSettings(
            plan.talk(),
            plan.pointsDisplay(),
            plan.agenda(),
            plan.turns(),
            plan.floor(),
            plan.floorTime(),
            plan.briefing(),
            plan.statements(),
            plan.negotiation(),
            plan.ratification(),
            plan.implementation(),
            Duration.ZERO);
    given(Beginnings.emptyRoom(scenario, strict))
        .and(Cast.seats(north), Cast.seats(south), Cast.beginsBriefing())
        .whenTimePasses(BRIEFING)
        .thenStageIs(new Stage.Statements(1));
  }

  @Test
  void anAgreementThatNobodyConfirmsFailsWhenTheGraceTimeIsOver() {
    given(openFloor())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)), south.adopts(1), advances())
        .and(north.ratifies(1))
        .whenTimePasses(RATIFICATION)
        .then(new RoomEvent.GraceBegan(NOON.plus(RATIFICATION).plus(GRACE)))
        .whenTimePasses(GRACE)
        .thenAmongOthers(failed(1, SOUTH));
  }
}
