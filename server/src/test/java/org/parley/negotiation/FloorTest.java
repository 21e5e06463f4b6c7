package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.FLOOR;
import static org.parley.negotiation.Beginnings.GRACE;
import static org.parley.negotiation.Beginnings.NEGOTIATION;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.STATEMENTS;
import static org.parley.negotiation.Beginnings.briefing;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingStatements;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.floorGiven;
import static org.parley.negotiation.Happened.phaseBegan;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CHAIR;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parley.scenario.PartyId;

class FloorTest {

  private static final Refusal NORTH_HAS_IT = new Refusal.NotYourFloor("North");
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  @Test
  void aStatementPassesTheFloorAndTheTimeSaved() {
    given(openingStatements())
        .after(TEN_SECONDS)
        .when(north.states("  We want quiet borders.  "))
        .then(
            new RoomEvent.StatementMade(NORTH, "We want quiet borders."),
            floorGiven(SOUTH, NOON.plus(STATEMENTS)));
  }

  @Test
  void whoeverSpeaksAloudYieldsTheFloor() {
    given(openingStatements())
        .when(northernGeneral.yields())
        .then(floorGiven(SOUTH, NOON.plus(STATEMENTS)));
  }

  @Test
  void theStatementsAreOverWhenAllHaveSpoken() {
    given(openingStatements())
        .and(north.yields())
        .when(south.states("So do we."))
        .then(
            new RoomEvent.StatementMade(SOUTH, "So do we."),
            new RoomEvent.FloorCleared(),
            phaseBegan(new Stage.Negotiation(1), NOON.plus(NEGOTIATION)),
            floorGiven(NORTH, NOON.plus(FLOOR)));
  }

  @Test
  void onlyTheHolderMakesAStatement() {
    given(openingStatements()).when(south.states("We first.")).thenRefused(NORTH_HAS_IT);
    given(openingStatements()).when(south.yields()).thenRefused(NORTH_HAS_IT);
  }

  @Test
  void theChairSpeaksWhenItLikesAndTakesNobodysFloor() {
    given(openingStatements())
        .when(chair.states("Welcome."))
        .then(new RoomEvent.StatementMade(CHAIR, "Welcome."))
        .thenRoom(room -> assertThat(room.floor()).contains(NORTH));
  }

  @Test
  void whoeverIsSilentLosesTheFloor() {
    given(openingStatements())
        .whenTimePasses(STATEMENTS.dividedBy(2))
        .then(floorGiven(SOUTH, NOON.plus(STATEMENTS)));
  }

  @Test
  void theLastSpeakerMayFinishItsSentence() {
    given(openingStatements())
        .whenTimePasses(STATEMENTS.dividedBy(2))
        .whenTimePasses(STATEMENTS.dividedBy(2))
        .then(new RoomEvent.GraceBegan(NOON.plus(STATEMENTS).plus(GRACE)))
        .when(south.states("In short: no."))
        .thenStageIs(new Stage.Negotiation(1));
  }

  @Test
  void inNegotiationTheFloorGoesRoundAndRound() {
    given(openingTurn())
        .when(north.yields())
        .then(floorGiven(SOUTH, NOON.plus(FLOOR)))
        .whenTimePasses(FLOOR)
        .then(floorGiven(NORTH, NOON.plus(FLOOR.multipliedBy(2))));
  }

  @Test
  void whoeverIsReadyPassesTheFloorOnAndIsPassedOver() {
    given(openingTurn())
        .when(northernGeneral.isReady())
        .then(new RoomEvent.ReadyDeclared(NORTH), floorGiven(SOUTH, NOON.plus(FLOOR)))
        .when(south.yields())
        .as("the North has nothing to add")
        .then(floorGiven(SOUTH, NOON.plus(FLOOR)))
        .and(north.continuesWork())
        .when(south.yields())
        .then(floorGiven(NORTH, NOON.plus(FLOOR)));
  }

  @Test
  void theFloorEndsWithThePhase() {
    given(openingTurn())
        .after(NEGOTIATION.minus(TEN_SECONDS))
        .when(Cast.clockIsLookedAt())
        .then(floorGiven(SOUTH, NOON.plus(NEGOTIATION)));
  }

  @Test
  void onlyTheHolderOfARotatingFloorTables() {
    var terms = outcome(CAP, VISITS, QUOTA);
    given(openingTurn()).when(south.tables(terms)).thenRefused(NORTH_HAS_IT);
    given(openingTurn())
        .and(north.tables(terms))
        .when(south.amends(1, outcome(CAP, VISITS, OPEN)))
        .thenRefused(NORTH_HAS_IT);
  }

  @Test
  void onAnOpenFloorEveryoneTables() {
    given(openFloor())
        .and(south.tables(outcome(CAP, VISITS, QUOTA)))
        .thenRoom(room -> assertThat(room.floor()).isEmpty());
  }

  @Test
  void inNegotiationEveryoneMakesStatements() {
    given(openingTurn())
        .when(south.states("We have read sheet 1."))
        .then(new RoomEvent.StatementMade(SOUTH, "We have read sheet 1."));
  }

  @Test
  void beforeThePlayThereAreNoStatements() {
    given(briefing())
        .when(north.states("Hello."))
        .thenRefused(new Refusal.NotInThisPhase("from the first statements to the last turn"));
  }

  @Test
  void theChairGivesTheFloor() {
    given(openingTurn())
        .when(chair.givesFloorTo(SOUTH))
        .then(floorGiven(SOUTH, NOON.plus(FLOOR)))
        .when(chair.givesFloorTo(SOUTH))
        .thenNothing();
  }

  @Test
  void aFloorGivenOutOfOrderIsATurnAllTheSame() {
    given(openingStatements())
        .and(chair.givesFloorTo(SOUTH))
        .when(south.yields())
        .thenStageIs(new Stage.Negotiation(1));
  }

  @Test
  void onlyTheChairGivesTheFloorAndOnlyToWhoeverCanSpeak() {
    var nobodyThere = new Refusal.NoSuch("delegation \"chair\" that could take the floor");
    given(openingTurn())
        .when(north.givesFloorTo(SOUTH))
        .thenRefused(new Refusal.NotForYourRole("the chair"));
    given(openingTurn()).when(chair.givesFloorTo(CHAIR)).thenRefused(nobodyThere);
    given(openingTurn())
        .and(unseats(south))
        .when(chair.givesFloorTo(SOUTH))
        .thenRefused(new Refusal.NoSuch("delegation \"south\" that could take the floor"));
    given(openingTurn())
        .when(chair.givesFloorTo(new PartyId("west")))
        .thenRefused(new Refusal.NoSuch("delegation \"west\" that could take the floor"));
  }

  @Test
  void whereNoFloorGoesRoundNoneIsGivenOrYielded() {
    var noRound = new Refusal.NotInThisPhase("while the floor goes round");
    given(openFloor()).when(chair.givesFloorTo(SOUTH)).thenRefused(noRound);
    given(openFloor()).when(north.yields()).thenRefused(noRound);
    given(briefing()).when(north.yields()).thenRefused(noRound);
  }

  @Test
  void theFloorPassesWhenItsHolderLeaves() {
    given(openingTurn())
        .and(unseats(north))
        .thenRoom(room -> assertThat(room.floor()).as("the general is there").contains(NORTH))
        .when(unseats(northernGeneral))
        .thenAmongOthers(floorGiven(SOUTH, NOON.plus(FLOOR)));
  }

  @Test
  void theFloorIsEmptyWhereNobodySitsAndGoesToTheFirstWhoComes() {
    given(openingTurn())
        .and(unseats(north), unseats(northernGeneral))
        .when(unseats(south))
        .then(new RoomEvent.DelegateUnseated(south.seat()), new RoomEvent.FloorCleared())
        .when(seats(south))
        .thenAmongOthers(floorGiven(SOUTH, NOON.plus(FLOOR)));
  }
}
