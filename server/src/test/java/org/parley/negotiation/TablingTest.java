package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Beginnings.openFloor;
import static org.parley.negotiation.Beginnings.openingStatements;
import static org.parley.negotiation.Beginnings.openingTurn;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Happened.amendmentTabled;
import static org.parley.negotiation.Happened.packageTabled;
import static org.parley.negotiation.Happened.replaced;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.CLOSED;
import static org.parley.scenario.Scenarios.FREE;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NONE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.TRADE;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;
import static org.parley.scenario.Scenarios.settles;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

class TablingTest {

  private static final Package DEAL = outcome(CAP, VISITS, QUOTA);
  private static final Package HARDER = outcome(CAP, VISITS, CLOSED);

  @Test
  void whoeverTablesAPackageAdoptsIt() {
    given(openingTurn())
        .when(north.tables(DEAL))
        .then(packageTabled(1, NORTH, DEAL))
        .thenRoom(room -> assertThat(sheet(room, 1).adopted()).containsExactly(NORTH));
  }

  @Test
  void aPackageSettlesAsManyIssuesAsItsAuthorLikes() {
    var partial = settles(TRADE, QUOTA);
    given(openFloor()).when(north.tables(partial)).then(packageTabled(1, NORTH, partial));
  }

  @Test
  void aPackageSettlesSomething() {
    given(openFloor()).when(north.tables(Package.EMPTY)).thenRefused(new Refusal.Empty("package"));
  }

  @Test
  void aPackageNamesWhatThereIs() {
    given(openFloor())
        .when(north.tables(settles(new IssueId("moon"), CAP)))
        .thenRefused(new Refusal.NoSuch("issue \"moon\""));
    given(openFloor())
        .when(north.tables(settles(TRADE, new OptionId("cap"))))
        .thenRefused(new Refusal.NoSuch("option \"cap\" on Trade"));
  }

  @Test
  void packagesAreTabledInTheNegotiationOnly() {
    var onlyThen = new Refusal.NotInThisPhase("during the negotiation");
    given(openingStatements()).when(north.tables(DEAL)).thenRefused(onlyThen);
    given(openFloor())
        .and(north.tables(DEAL), south.adopts(1), advances())
        .when(north.tables(HARDER))
        .thenRefused(onlyThen);
  }

  @Test
  void theChairOwnsNoPackage() {
    var role = new Refusal.NotForYourRole("a delegation that negotiates");
    given(openFloor()).when(chair.tables(DEAL)).thenRefused(role);
    given(openFloor()).and(north.tables(DEAL)).when(chair.amends(1, HARDER)).thenRefused(role);
  }

  @Test
  void whatCannotStandIsRefusedWithTheReasonAndHowThingsStand() {
    given(openFloor())
        .when(north.tables(outcome(CAP, PORTAL, QUOTA)))
        .thenRefused(
            new Refusal.NotPossible(
                "A portal can tell no missiles from some, but not twenty from thirty."));
    given(openFloor())
        .when(north.tables(settles(INSPECTIONS, PORTAL)))
        .thenRefused(
            new Refusal.NotPossible(
                "A portal can tell no missiles from some, but not twenty from thirty."
                    + " Missiles on the banks stands at \"No limit\"."));
  }

  @Test
  void feasibilityIsJudgedOnWhatWasAgreedBefore() {
    given(openFloor())
        .and(north.tables(settles(MISSILES, BAN)), south.adopts(1))
        .when(north.tables(settles(INSPECTIONS, PORTAL)))
        .then(packageTabled(2, NORTH, settles(INSPECTIONS, PORTAL)));
  }

  @Test
  void onesOwnInstructionsForbidAndOnlyOnesOwn() {
    var gift = settles(TRADE, OPEN);
    given(openFloor())
        .when(south.tables(gift))
        .thenRefused(
            new Refusal.AgainstInstructions(
                "Southern secret: parliament links the market to the missiles."
                    + " Missiles on the banks stands at \"No limit\"."));
    given(openFloor()).when(north.tables(gift)).then(packageTabled(1, NORTH, gift));
  }

  @Test
  void aPackageThatChangesNothingIsRefused() {
    given(openFloor())
        .when(north.tables(outcome(FREE, NONE, CLOSED)))
        .thenRefused(new Refusal.ChangesNothing());
  }

  @Test
  void theSameTermsAreNotTabledTwice() {
    var same = new Refusal.NothingChanged(new SheetId(1));
    var tabled = openFloor().and(north.tables(DEAL));
    given(tabled).when(south.tables(DEAL)).thenRefused(same);
    given(tabled).when(south.amends(1, DEAL)).thenRefused(same);
  }

  @Test
  void aDelegationHasAtMostFiveSheetsOnTheTable() {
    var full =
        openFloor()
            .and(north.tables(settles(TRADE, QUOTA)), north.tables(settles(TRADE, OPEN)))
            .and(north.tables(settles(MISSILES, CAP)), north.tables(settles(MISSILES, BAN)))
            .and(north.tables(settles(INSPECTIONS, VISITS)));
    var full6 = new Refusal.TooManySheets(Tabling.MOST_SHEETS);
    given(full).when(north.tables(DEAL)).thenRefused(full6);
    given(full).and(south.tables(HARDER)).when(north.amends(6, DEAL)).thenRefused(full6);
    given(full).when(north.amends(1, DEAL)).thenAmongOthers(replaced(1, 6));
    given(full)
        .and(north.withdraws(5))
        .when(north.tables(DEAL))
        .then(packageTabled(6, NORTH, DEAL));
  }

  @Test
  void amendingAnothersSheetLeavesItOnTheTable() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(south.amends(1, HARDER))
        .then(amendmentTabled(2, SOUTH, 1, HARDER))
        .thenRoom(room -> assertThat(room.sheets()).hasSize(2))
        .thenRoom(room -> assertThat(sheet(room, 2).answered()).isEqualTo(DEAL));
  }

  @Test
  void amendingOnesOwnSheetReplacesIt() {
    given(openFloor())
        .and(north.tables(DEAL), south.criticises(1, "No quota."))
        .when(northernGeneral.amends(1, HARDER))
        .then(amendmentTabled(2, NORTH, 1, HARDER), replaced(1, 2))
        .thenRoom(room -> assertThat(room.sheets()).containsOnlyKeys(new SheetId(2)));
  }

  @Test
  void whatIsOffTheTableIsSaidSo() {
    var gone = new Refusal.SheetOffTheTable(new SheetId(1));
    var withdrawn = openFloor().and(north.tables(DEAL), north.withdraws(1));
    given(withdrawn).when(south.amends(1, HARDER)).thenRefused(gone);
    given(withdrawn).when(south.adopts(1)).thenRefused(gone);
    given(withdrawn).when(south.criticises(1, "Why?")).thenRefused(gone);
    given(withdrawn).when(north.withdraws(1)).thenRefused(gone);
    given(withdrawn).when(south.revokes(1)).thenRefused(gone);
  }

  @Test
  void whatNeverWasIsSaidSo() {
    given(openFloor()).when(south.adopts(1)).thenRefused(new Refusal.NoSuch("sheet 1"));
    given(openFloor()).when(south.amends(0, DEAL)).thenRefused(new Refusal.NoSuch("sheet 0"));
  }

  @Test
  void onlyItsAuthorWithdrawsASheet() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(south.withdraws(1))
        .thenRefused(new Refusal.NotYourSheet(new SheetId(1)));
    given(openFloor())
        .and(north.tables(DEAL))
        .when(northernGeneral.withdraws(1))
        .then(new RoomEvent.SheetWithdrawn(new SheetId(1)));
  }

  @Test
  void theChairTablesASingleTextThatNobodyOwnsAndNobodyHasAdopted() {
    given(openingTurn())
        .when(chair.tablesSingleText(DEAL))
        .then(new RoomEvent.SingleTextTabled(new SheetId(1), DEAL))
        .thenRoom(room -> assertThat(sheet(room, 1).author()).isEmpty())
        .thenRoom(room -> assertThat(sheet(room, 1).adopted()).isEmpty());
  }

  @Test
  void theNextVersionOfTheSingleTextReplacesTheLast() {
    given(openFloor())
        .and(chair.tablesSingleText(DEAL), south.criticises(1, "", TRADE))
        .when(chair.tablesSingleText(HARDER))
        .then(new RoomEvent.SingleTextTabled(new SheetId(2), HARDER), replaced(1, 2));
  }

  @Test
  void aSingleTextMustBePossibleAndNew() {
    given(openFloor())
        .and(north.tables(DEAL))
        .when(chair.tablesSingleText(DEAL))
        .thenRefused(new Refusal.NothingChanged(new SheetId(1)));
    given(openFloor())
        .when(chair.tablesSingleText(outcome(FREE, NONE, CLOSED)))
        .thenRefused(new Refusal.ChangesNothing());
    given(openFloor())
        .when(chair.tablesSingleText(Package.EMPTY))
        .thenRefused(new Refusal.Empty("package"));
  }

  @Test
  void onlyTheChairTablesASingleText() {
    given(openFloor())
        .when(north.tablesSingleText(DEAL))
        .thenRefused(new Refusal.NotForYourRole("the chair"));
  }

  @Test
  void aDelegationAmendsTheSingleTextWithASheetOfItsOwn() {
    given(openFloor())
        .and(chair.tablesSingleText(DEAL))
        .when(south.amends(1, HARDER))
        .then(amendmentTabled(2, SOUTH, 1, HARDER))
        .thenRoom(room -> assertThat(room.sheets()).hasSize(2));
  }

  @Test
  void theChairWithdrawsItsTextAndNobodyElseDoes() {
    var tabled = openFloor().and(chair.tablesSingleText(DEAL));
    given(tabled).when(chair.withdraws(1)).then(new RoomEvent.SheetWithdrawn(new SheetId(1)));
    given(tabled).when(north.withdraws(1)).thenRefused(new Refusal.NotYourSheet(new SheetId(1)));
  }

  @Test
  void whatIsCriticisedIsKeptTheNewestOnly() {
    given(openFloor())
        .and(chair.tablesSingleText(DEAL), south.criticises(1, "Too early.", TRADE))
        .when(south.criticises(1, " Too much. ", TRADE, MISSILES))
        .then(
            new RoomEvent.SheetCriticised(
                new SheetId(1), SOUTH, Set.of(TRADE, MISSILES), "Too much."))
        .thenRoom(
            room ->
                assertThat(sheet(room, 1).criticisms())
                    .isEqualTo(Map.of(SOUTH, new Criticism(Set.of(TRADE, MISSILES), "Too much."))));
  }

  @Test
  void aCriticismSaysSomethingAboutAnothersSheet() {
    var tabled = openFloor().and(north.tables(DEAL));
    given(tabled).when(south.criticises(1, " ")).thenRefused(new Refusal.Empty("criticism"));
    given(tabled)
        .when(south.criticises(1, "", new IssueId("moon")))
        .thenRefused(new Refusal.NoSuch("issue \"moon\""));
    given(tabled)
        .when(north.criticises(1, "Meagre."))
        .thenRefused(new Refusal.YourOwnSheet(new SheetId(1)));
    given(tabled)
        .when(chair.criticises(1, "Meagre."))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  private static Sheet sheet(Room room, int id) {
    return room.table().sheet(new SheetId(id)).orElseThrow();
  }
}
