package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.NOON;
import static org.parley.negotiation.Beginnings.STATEMENTS;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.declined;
import static org.parley.negotiation.Happened.enteredIntoForce;
import static org.parley.negotiation.Happened.failed;
import static org.parley.negotiation.Happened.floorGiven;
import static org.parley.negotiation.Happened.phaseBegan;
import static org.parley.negotiation.Happened.ratified;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Package;

class RatificationTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);

  /** North and South have agreed on sheet 1 and read the treaty. */
  private static Story ratification() {
    return openFloor().and(north.tables(DEAL), south.adopts(1), advances());
  }

  @Test
  void anAgreementEntersIntoForceWhenTheHeadsHaveConfirmed() {
    given(ratification())
        .and(north.ratifies(1))
        .when(south.ratifies(1))
        .then(
            ratified(1, SOUTH),
            enteredIntoForce(1, 1),
            phaseBegan(new Stage.Statements(2), NOON.plus(STATEMENTS)),
            floorGiven(SOUTH, NOON.plus(STATEMENTS.dividedBy(2))))
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(DEAL));
  }

  @Test
  void whatIsOnlyAgreedDoesNotHoldYet() {
    given(ratification())
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(room.scenario().statusQuo()))
        .thenRoom(room -> assertThat(room.prospect()).isEqualTo(DEAL))
        .thenRoom(room -> assertThat(Awaited.by(room)).containsExactly(NORTH, SOUTH));
  }

  @Test
  void onlyTheHeadConfirms() {
    given(ratification())
        .when(northernGeneral.ratifies(1))
        .thenRefused(new Refusal.NotForYourRole("Nora, who acts as head of your delegation,"));
    given(ratification())
        .when(northernGeneral.declines(1))
        .thenRefused(new Refusal.NotForYourRole("Nora, who acts as head of your delegation,"));
  }

  @Test
  void whereTheHeadIsMissingTheNextInOrderActs() {
    given(ratification())
        .and(unseats(north))
        .when(northernGeneral.ratifies(1))
        .then(ratified(1, NORTH));
  }

  @Test
  void confirmingTwiceChangesNothingAndADoneDeedCannotBeDeclined() {
    given(ratification())
        .and(north.ratifies(1))
        .when(north.ratifies(1))
        .thenNothing()
        .when(north.declines(1))
        .thenRefused(
            new Refusal.AlreadyDone("Your delegation has confirmed this agreement already."));
  }

  @Test
  void whoeverWasNeededEndsTheAgreementByDeclining() {
    given(ratification())
        .and(north.ratifies(1))
        .when(south.declines(1))
        .then(
            declined(1, SOUTH),
            failed(1, SOUTH),
            phaseBegan(new Stage.Statements(2), NOON.plus(STATEMENTS)),
            floorGiven(SOUTH, NOON.plus(STATEMENTS.dividedBy(2))))
        .thenRoom(room -> assertThat(room.agreements()).isEmpty())
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(room.scenario().statusQuo()));
  }

  @Test
  void whoeverSignedWithoutNeedOnlyLeavesByDeclining() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), east.adopts(1), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1))
        .thenStageIs(new Stage.Ratification(1))
        .when(east.declines(1))
        .thenAmongOthers(declined(1, EAST), enteredIntoForce(1, 1))
        .thenRoom(
            room ->
                assertThat(room.agreements().getFirst().parties()).containsExactly(NORTH, SOUTH));
  }

  @Test
  void whoeverSignedWithoutNeedAndSaysNothingIsNoParty() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), east.adopts(1), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1))
        .when(advances())
        .thenAmongOthers(enteredIntoForce(1, 1))
        .thenRoom(
            room ->
                assertThat(room.agreements().getFirst().parties()).containsExactly(NORTH, SOUTH));
  }

  @Test
  void theFailureNamesWhoWasMissing() {
    given(ratification())
        .when(advances())
        .thenAmongOthers(failed(1, NORTH, SOUTH))
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void onlySignatoriesAreAwaited() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), south.adopts(1), advances())
        .and(north.ratifies(1))
        .when(east.ratifies(1))
        .thenRefused(new Refusal.NotAwaited(List.of("South")));
    given(ratification())
        .when(chair.ratifies(1))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  @Test
  void thereMustBeSomethingToConfirm() {
    var notNow = new Refusal.NotInThisPhase("during the ratification");
    given(openingTurn()).when(north.ratifies(1)).thenRefused(notNow);
    given(openingTurn()).when(north.declines(1)).thenRefused(notNow);
    given(ratification())
        .when(north.ratifies(2))
        .thenRefused(new Refusal.NoSuch("agreement 2 that waits for ratification"));
    given(ratification())
        .and(pauses())
        .when(north.ratifies(1))
        .thenRefused(new Refusal.ClockStandsStill());
  }

  @Test
  void anAgreementThatRestedOnOneThatFailedFailsTooAndSaysWhy() {
    given(openFloor())
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(1))
        .and(north.tables(settles(INSPECTIONS, PORTAL)), south.adopts(2), advances())
        .and(north.ratifies(2), south.ratifies(2))
        .when(south.declines(1))
        .thenAmongOthers(failed(1, SOUTH))
        .thenAmongOthers(
            new RoomEvent.AgreementFailed(
                new SheetId(2),
                Set.of(),
                Optional.of(
                    "A portal can tell no missiles from some, but not twenty from thirty."
                        + " Missiles on the banks stands at \"No limit\".")));
  }

  @Test
  void aLaterAgreementTakesItsIssuesFromAnEarlierOne() {
    given(openFloor())
        .and(north.tables(DEAL), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1), advances())
        .and(south.tables(settles(MISSILES, BAN)), north.adopts(2), advances())
        .and(north.ratifies(2), south.ratifies(2))
        .thenStageIs(new Stage.Closed())
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(outcome(BAN, VISITS, QUOTA)))
        .thenRoom(
            room ->
                assertThat(room.agreements())
                    .extracting(Agreement::terms)
                    .containsExactly(
                        new Package(Map.of(INSPECTIONS, VISITS, TRADE, QUOTA)),
                        settles(MISSILES, BAN)));
  }

  @Test
  void anAgreementOfWhichNothingIsLeftIsGone() {
    given(openFloor())
        .and(north.tables(settles(TRADE, QUOTA)), south.adopts(1), advances())
        .and(north.ratifies(1), south.ratifies(1), advances())
        .and(south.tables(outcome(CAP, NONE, CLOSED)), north.adopts(2), advances())
        .and(north.ratifies(2), south.ratifies(2))
        .thenRoom(
            room ->
                assertThat(room.agreements())
                    .extracting(Agreement::sheet)
                    .containsExactly(new SheetId(2)));
  }

  @Test
  void twoAgreementsOfOneTurnEnterInTheOrderInWhichTheyWereAgreed() {
    given(openFloor())
        .and(north.tables(DEAL), south.adopts(1))
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(2), advances())
        .and(north.ratifies(2), south.ratifies(2), north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(enteredIntoForce(1, 1), enteredIntoForce(2, 1))
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(outcome(BAN, VISITS, QUOTA)));
  }
}
