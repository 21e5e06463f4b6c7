package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.threeBanks;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Happened.adopted;
import static org.parley.negotiation.Happened.agreed;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.DeltaPact.DAM;
import static org.parley.scenario.DeltaPact.DARK;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.DeltaPact.RADAR;
import static org.parley.scenario.DeltaPact.SHARED;
import static org.parley.scenario.DeltaPact.SHUT;
import static org.parley.scenario.DeltaPact.STATION;
import static org.parley.scenario.DeltaPact.settles;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.DeltaPact;
import org.parley.scenario.FloorRule;
import org.parley.scenario.Package;
import org.parley.scenario.Scenarios;

/** Whose consent makes an agreement of a sheet, and what that does to the others. */
class AdoptionTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);

  @Test
  void aSheetIsAgreedWhenAllThatItObligesHaveAdoptedIt() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH), agreed(1, NORTH, SOUTH))
        .thenRoom(room -> assertThat(room.sheets()).isEmpty())
        .thenRoom(room -> assertThat(room.table().pending()).hasSize(1));
  }

  @Test
  void theHostOfADeploymentMustConsent() {
    given(threeBanks())
        .and(north.tables(settles(RADAR, STATION)), south.adopts(1))
        .thenRoom(room -> assertThat(room.agreements()).isEmpty())
        .when(east.adopts(1))
        .then(adopted(1, EAST), agreed(1, NORTH, EAST));
  }

  @Test
  void thoseWhomTheScenarioAlwaysAsksMustConsent() {
    var asked = Scenarios.withAlwaysConsent(DeltaPact.scenario(), EAST);
    var open = Scenarios.withFloor(asked, FloorRule.OPEN);
    given(Beginnings.emptyRoom(open, Beginnings.talking(open)))
        .and(Cast.seats(north), Cast.seats(south), Cast.seats(east))
        .and(Cast.beginsBriefing(), advances(), advances())
        .and(north.tables(settles(MISSILES, CAP)), south.adopts(1))
        .when(east.adopts(1))
        .thenAmongOthers(agreed(1, NORTH, SOUTH, EAST));
  }

  @Test
  void whoeverIsNotNeededMaySignAllTheSame() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), east.adopts(1))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH), agreed(1, NORTH, SOUTH))
        .thenRoom(
            room ->
                assertThat(room.agreements().getFirst().parties())
                    .containsExactly(NORTH, EAST, SOUTH));
  }

  @Test
  void itTakesTwoToAgreeEvenWhereOneIsBound() {
    given(openFloor())
        .and(south.tables(settles(TRADE, QUOTA)))
        .thenRoom(room -> assertThat(room.agreements()).isEmpty())
        .when(north.adopts(1))
        .then(adopted(1, NORTH), agreed(1, NORTH, SOUTH));
  }

  @Test
  void theChairConsentsToNothing() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(chair.adopts(1))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  @Test
  void theSingleTextIsAgreedLikeAnyOther() {
    given(openFloor())
        .and(chair.tablesSingleText(DEAL), north.adopts(1))
        .when(south.adopts(1))
        .then(adopted(1, SOUTH), agreed(1, NORTH, SOUTH));
  }

  @Test
  void adoptingTwiceChangesNothing() {
    given(openFloor()).and(north.tables(DEAL)).when(north.adopts(1)).thenNothing();
  }

  @Test
  void adoptionIsPossibleInTheNegotiationOnly() {
    given(openFloor())
        .and(north.tables(DEAL), advances())
        .when(south.adopts(1))
        .thenRefused(new Refusal.NotInThisPhase("during the negotiation"));
  }

  @Test
  void aSheetStaysOnTheTableFromTurnToTurn() {
    given(openFloor())
        .and(north.tables(DEAL), advances(), advances())
        .when(south.adopts(1))
        .thenAmongOthers(agreed(1, NORTH, SOUTH));
  }

  @Test
  void anAdoptionCanBeRevokedWhileTheSheetIsNotAgreed() {
    given(threeBanks())
        .and(north.tables(settles(RADAR, STATION)), south.adopts(1))
        .when(south.revokes(1))
        .then(new RoomEvent.AdoptionRevoked(new SheetId(1), SOUTH))
        .when(south.revokes(1))
        .thenNothing();
  }

  @Test
  void anAuthorWithdrawsRatherThanRevokes() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(north.revokes(1))
        .thenRefused(new Refusal.YourOwnSheet(new SheetId(1)));
  }

  @Test
  void whatIsAgreedIsNoLongerOnTheTable() {
    given(openFloor())
        .and(north.tables(DEAL), south.adopts(1))
        .when(south.revokes(1))
        .thenRefused(new Refusal.SheetOffTheTable(new SheetId(1)));
  }

  @Test
  void onesOwnInstructionsForbidToAdoptAndTheOthersSeeNothingOfIt() {
    var tabled = openFloor().and(north.tables(settles(TRADE, OPEN)));
    given(tabled)
        .when(south.adopts(1))
        .thenRefused(
            new Refusal.AgainstInstructions(
                "Southern secret: parliament links the market to the missiles."
                    + " Missiles on the banks stands at \"No limit\"."))
        .thenRoom(room -> assertThat(room).isEqualTo(tabled.room()));
  }

  @Test
  void severalAgreementsStandTogether() {
    given(openFloor())
        .and(north.tables(settles(MISSILES, CAP)), north.tables(settles(INSPECTIONS, VISITS)))
        .and(south.adopts(1), south.adopts(2))
        .thenRoom(room -> assertThat(room.table().pending()).hasSize(2))
        .thenRoom(
            room -> assertThat(room.prospect()).isEqualTo(outcome(CAP, VISITS, Scenarios.CLOSED)));
  }

  @Test
  void agreeingOnOneSheetLeavesTheOthersUsable() {
    given(openFloor())
        .and(north.tables(settles(MISSILES, CAP)), north.tables(settles(TRADE, QUOTA)))
        .and(south.adopts(1))
        .thenRoom(room -> assertThat(standing(room, 2)).isEqualTo(new Standing.Adoptable()))
        .when(south.adopts(2))
        .thenAmongOthers(agreed(2, NORTH, SOUTH));
  }

  @Test
  void aSheetThatBecameImpossibleSaysWhy() {
    var because =
        "A portal can tell no missiles from some, but not twenty from thirty."
            + " Missiles on the banks stands at \"Cap of 20\".";
    given(openFloor())
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(1))
        .and(north.tables(settles(INSPECTIONS, PORTAL)), north.tables(settles(MISSILES, CAP)))
        .and(south.adopts(3))
        .thenRoom(room -> assertThat(standing(room, 2)).isEqualTo(new Standing.Impossible(because)))
        .when(south.adopts(2))
        .thenRefused(new Refusal.NotPossible(because));
  }

  @Test
  void aSheetOfWhichAllIsAgreedSaysSo() {
    given(openFloor())
        .and(north.tables(settles(MISSILES, CAP)), south.tables(DEAL))
        .and(north.adopts(2))
        .thenRoom(room -> assertThat(standing(room, 1)).isEqualTo(new Standing.AlreadyHolds()))
        .when(south.adopts(1))
        .thenRefused(new Refusal.ChangesNothing());
  }

  @Test
  void aLaterAgreementReplacesAnEarlierOnlyWithTheConsentOfItsParties() {
    given(threeBanks())
        .and(north.tables(settles(RADAR, STATION, DAM, SHARED)), east.adopts(1))
        .and(north.tables(settles(RADAR, DARK, TRADE, QUOTA)), south.adopts(2))
        .thenRoom(
            room ->
                assertThat(Consents.replacements(room, sheet(room, 2)))
                    .containsExactly(
                        new Replacement(new SheetId(1), Set.of(RADAR), Set.of(NORTH, EAST))))
        .thenRoom(room -> assertThat(room.sheets()).as("the East is asked").hasSize(1))
        .when(east.adopts(2))
        .thenRefused(
            new Refusal.AgainstInstructions(
                "Eastern secret: the springs are not for free. Dam stands at \"Shared\"."));
  }

  @Test
  void whoeverSignedWithoutNeedIsAskedBeforeItsAgreementIsReplaced() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), east.adopts(1), south.adopts(1))
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(2))
        .thenRoom(room -> assertThat(Consents.missing(room, sheet(room, 2))).containsExactly(EAST))
        .when(east.adopts(2))
        .thenAmongOthers(agreed(2, NORTH, SOUTH, EAST));
  }

  @Test
  void repeatingATermTakesNothingFromAnAgreement() {
    given(threeBanks())
        .and(north.tables(settles(RADAR, STATION)), east.adopts(1))
        .and(north.tables(settles(RADAR, STATION, MISSILES, CAP)))
        .thenRoom(room -> assertThat(Consents.replacements(room, sheet(room, 2))).isEmpty());
  }

  @Test
  void twoPartiesCannotCloseAnIssueToOthersByAgreeingThatItStaysAsItIs() {
    given(threeBanks())
        .and(south.tables(settles(RADAR, DARK, TRADE, QUOTA)), north.adopts(1))
        .as("the North is a party, and a radar would bind it")
        .and(east.tables(settles(RADAR, STATION)))
        .thenRoom(room -> assertThat(Consents.missing(room, sheet(room, 2))).contains(SOUTH));
    given(threeBanks())
        .and(south.tables(settles(DAM, SHUT, TRADE, QUOTA)), north.adopts(1))
        .as("the dam binds the East, which is no party")
        .and(east.tables(settles(RADAR, STATION, DAM, SHARED)))
        .thenRoom(
            room ->
                assertThat(Consents.replacements(room, sheet(room, 2)))
                    .containsExactly(new Replacement(new SheetId(1), Set.of(DAM), Set.of())))
        .when(north.adopts(2))
        .thenAmongOthers(agreed(2, NORTH, EAST));
  }

  @Test
  void aSheetSignedByAllIsAgreedOnceThereIsNobodyElseToAsk() {
    given(threeBanks())
        .and(north.tables(settles(MISSILES, CAP)), east.adopts(1), south.adopts(1))
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(2))
        .and(advances(), south.declines(1))
        .thenStageIs(new Stage.Statements(2))
        .when(advances())
        .as("sheet 1 is gone, so nothing is replaced")
        .thenAmongOthers(agreed(2, NORTH, SOUTH));
  }

  private static Standing standing(Room room, int id) {
    return Standing.of(room, sheet(room, id));
  }

  private static Sheet sheet(Room room, int id) {
    return room.table().sheet(new SheetId(id)).orElseThrow();
  }
}
