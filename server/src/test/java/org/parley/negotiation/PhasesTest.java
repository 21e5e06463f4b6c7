package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.BRIEFING;
import static org.parley.negotiation.Beginnings.FLOOR;
import static org.parley.negotiation.Beginnings.NEGOTIATION;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.STATEMENTS;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.emptyRoom;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingStatements;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Beginnings.waitingRoom;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.beginsBriefing;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.ends;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.releasesResults;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.closed;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenarios;

class PhasesTest {

  @Test
  void aRoomWaitsUntilTheFacilitatorBeginsTheBriefing() {
    given(waitingRoom())
        .thenStageIs(new Stage.Waiting())
        .when(beginsBriefing())
        .then(phaseBegan(new Stage.Briefing(), NOON.plus(BRIEFING)));
  }

  @Test
  void theBriefingBeginsOnce() {
    given(briefing()).when(beginsBriefing()).thenNothing();
    given(openingTurn())
        .when(beginsBriefing())
        .thenRefused(new Refusal.AlreadyDone("The briefing of this room is over."));
  }

  @Test
  void theBriefingEndsWhenEveryDelegationThatIsPlayedHasRead() {
    given(briefing())
        .and(northernGeneral.isReady())
        .when(south.isReady())
        .then(
            new RoomEvent.ReadyDeclared(SOUTH),
            phaseBegan(new Stage.Statements(1), NOON.plus(STATEMENTS)),
            floorGiven(NORTH, NOON.plus(STATEMENTS.dividedBy(2))));
  }

  @Test
  void aDelegationCanTakeItsReadinessBack() {
    given(briefing())
        .and(north.isReady())
        .when(north.continuesWork())
        .then(new RoomEvent.WorkContinued(NORTH))
        .and(south.isReady())
        .thenStageIs(new Stage.Briefing());
  }

  @Test
  void declaringWhatIsDeclaredChangesNothing() {
    given(briefing()).and(north.isReady()).when(northernGeneral.isReady()).thenNothing();
    given(briefing()).when(north.continuesWork()).thenNothing();
  }

  @Test
  void nobodyIsReadyInTheStatements() {
    given(openingStatements())
        .when(north.isReady())
        .thenRefused(new Refusal.NotInThisPhase("during the briefing and the negotiation"));
  }

  @Test
  void theTurnEndsEarlyWhenNobodyHasAnythingToAdd() {
    given(openingTurn())
        .and(north.isReady())
        .when(south.isReady())
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void aChairOwesNothingAndIsNotWaitedFor() {
    given(openingTurn())
        .and(north.isReady())
        .thenRoom(room -> assertThat(Awaited.by(room)).containsExactly(SOUTH))
        .and(chair.isReady())
        .thenStageIs(new Stage.Negotiation(1));
    given(emptyRoom())
        .and(seats(chair), beginsBriefing(), chair.isReady())
        .thenStageIs(new Stage.Briefing())
        .thenRoom(room -> assertThat(Awaited.by(room)).isEmpty());
  }

  @Test
  void whoeverWasReadyMustReadWhatIsTabledAfterwards() {
    given(openingTurn())
        .and(south.isReady())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)), north.isReady())
        .thenStageIs(new Stage.Negotiation(1))
        .thenRoom(room -> assertThat(room.ready()).containsExactly(NORTH));
  }

  @Test
  void whoeverLeavesNoLongerHoldsTheRoomUp() {
    given(openingTurn())
        .and(north.isReady())
        .when(unseats(south))
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void askingTwiceEndsOnePhase() {
    given(openingTurn())
        .and(ends(new Stage.Negotiation(1)))
        .when(ends(new Stage.Negotiation(1)))
        .thenRefused(new Refusal.PhaseIsOver())
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void aPhaseThatTimeHasEndedMeanwhileIsOver() {
    given(openingTurn())
        .after(NEGOTIATION)
        .when(ends(new Stage.Negotiation(1)))
        .thenRefused(new Refusal.PhaseIsOver());
  }

  @Test
  void afterTheLastTurnThePlayIsOver() {
    given(openingTurn())
        .and(advances())
        .thenStageIs(new Stage.Statements(2))
        .and(advances())
        .thenStageIs(new Stage.Negotiation(2))
        .when(advances())
        .then(closed());
  }

  @Test
  void thereIsNoRatificationWhereNothingWasAgreed() {
    given(openFloor())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)))
        .when(advances())
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void nobodySpeaksWhereNobodySits() {
    given(emptyRoom())
        .and(seats(chair), beginsBriefing())
        .when(advances())
        .then(phaseBegan(new Stage.Negotiation(1), NOON.plus(NEGOTIATION)));
  }

  @Test
  void eachTurnBeginsWithAnotherDelegation() {
    given(openingTurn())
        .when(advances())
        .thenRoom(room -> assertThat(room.floor()).contains(SOUTH))
        .when(advances())
        .then(
            phaseBegan(new Stage.Negotiation(2), NOON.plus(NEGOTIATION)),
            floorGiven(SOUTH, NOON.plus(FLOOR)));
  }

  @Test
  void theFacilitatorClosesTheRoomAtAnyTime() {
    given(briefing()).when(closes()).then(closed()).when(closes()).thenNothing();
  }

  @Test
  void whatWasAgreedButNotRatifiedFailsWhenTheRoomIsClosed() {
    given(openFloor())
        .and(north.tables(outcome(CAP, VISITS, QUOTA)), south.adopts(1))
        .when(closes())
        .then(
            new RoomEvent.AgreementFailed(
                new SheetId(1),
                Set.of(NORTH, SOUTH),
                Optional.of("The facilitator closed the room.")),
            closed());
  }

  @Test
  void aClosedRoomGoesNowhere() {
    given(briefing())
        .and(closes())
        .when(advances())
        .thenRefused(new Refusal.AlreadyDone("The play of this room is over."));
  }

  @Test
  void resultsAreReleasedOnceThePlayIsOver() {
    var tooEarly = new Refusal.NotInThisPhase("when the play of the room is over");
    given(openingTurn()).when(releasesResults()).thenRefused(tooEarly);
    given(openingTurn())
        .and(closes())
        .when(releasesResults())
        .then(new RoomEvent.ResultsReleased())
        .thenRoom(room -> assertThat(room.resultsReleased()).isTrue())
        .when(releasesResults())
        .thenNothing();
  }

  @Test
  void aPhaseOfLengthZeroDoesNotRunAgainstTime() {
    var plan = RoomSettings.of(Scenarios.riverPact());
    var untimed =
        new RoomSettings(
            plan.talk(),
            plan.pointsDisplay(),
            plan.agenda(),
            plan.turns(),
            plan.floor(),
            plan.floorTime(),
            Duration.ZERO,
            plan.statements(),
            Duration.ZERO,
            plan.ratification(),
            plan.implementation(),
            plan.grace());
    given(emptyRoom(Scenarios.riverPact(), untimed))
        .and(seats(north), seats(south))
        .when(beginsBriefing())
        .then(new RoomEvent.PhaseBegan(new Stage.Briefing(), Optional.empty()))
        .thenRoom(room -> assertThat(Negotiation.nextDeadline(room)).isEmpty())
        .and(advances())
        .when(advances())
        .then(
            new RoomEvent.PhaseBegan(new Stage.Negotiation(1), Optional.empty()),
            new RoomEvent.FloorGiven(NORTH, Optional.empty()));
  }

  @Test
  void theRoomSeesWhoHoldsItUp() {
    assertThat(Awaited.by(waitingRoom().room())).isEmpty();
    assertThat(Awaited.by(briefing().and(north.isReady()).room())).containsExactly(SOUTH);
    assertThat(Awaited.by(openingStatements().room())).containsExactly(NORTH);
    assertThat(Awaited.by(openFloor().room())).isEmpty();
    assertThat(Awaited.by(openFloor().and(south.isReady()).room())).containsExactly(NORTH);
    assertThat(Awaited.by(openFloor().and(closes()).room())).isEmpty();
  }

  @Test
  void theRoomWaitsForTheLastConsentThatASheetLacks() {
    var tabled = openFloor().and(north.tables(outcome(CAP, VISITS, QUOTA)));
    assertThat(Awaited.by(tabled.room())).containsExactly(SOUTH);

    var nobody = new PartyId[0];
    assertThat(Awaited.by(tabled.and(south.criticises(1, "Too little.")).room()))
        .containsExactly(nobody);
    assertThat(
            Awaited.by(tabled.and(south.amends(1, outcome(CAP, VISITS, Scenarios.CLOSED))).room()))
        .as("the South has answered with sheet 2, and now the North is asked")
        .containsExactly(NORTH);
  }
}
