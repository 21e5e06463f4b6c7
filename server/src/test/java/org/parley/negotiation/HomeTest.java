package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernPress;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.declined;
import static org.parley.negotiation.Happened.failed;
import static org.parley.negotiation.Happened.ratified;
import static org.parley.negotiation.Story.given;
import static org.parley.negotiation.Treaties.at;
import static org.parley.negotiation.Treaties.ordering;
import static org.parley.negotiation.Treaties.pact;
import static org.parley.negotiation.Treaties.signed;
import static org.parley.negotiation.Treaties.staff;
import static org.parley.negotiation.Treaties.table;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.INSPECTIONS;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Depth;
import org.parley.scenario.Package;

/** The second level of the game: the council within, and the voters at home. */
class HomeTest {

  /** The South's parliament does not open the market for a cap: 40 votes of the 51 it takes. */
  private static final Package OPEN_MARKET = outcome(CAP, VISITS, OPEN);

  private static final Pledge.Trigger NORTHERN_STEP = new Pledge.Trigger.IfStep(NORTHERN_WORKS);

  private static Story openMarket() {
    return table().and(north.tables(OPEN_MARKET), south.adopts(1), advances());
  }

  private static RoomEvent vote(int sheet, long votes) {
    return new RoomEvent.HomeVoted(
        new SheetId(sheet), SOUTH, PARLIAMENT, votes, 51, Optional.empty());
  }

  private static RoomEvent returned() {
    return new RoomEvent.AgreementReturned(new SheetId(1), SOUTH, PARLIAMENT);
  }

  private static RoomEvent seatVoted(Delegate delegate, boolean aye) {
    return new RoomEvent.CouncilVoted(new SheetId(1), delegate.party(), delegate.seat(), aye);
  }

  @Test
  void theVotersAreAskedWhenTheirDelegationConfirms() {
    given(signed())
        .when(north.ratifies(1))
        .then(ratified(1, NORTH))
        .when(south.ratifies(1))
        .thenAmongOthers(seatVoted(south, true), vote(1, 75), ratified(1, SOUTH));
  }

  @Test
  void theirFirstNoPutsTheTermsBackOnTheTable() {
    given(openMarket())
        .and(north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(seatVoted(south, true), vote(1, 40), returned())
        .thenStageIs(new Stage.Statements(2))
        .thenRoom(
            room -> {
              assertThat(room.agreements()).isEmpty();
              var sheet = room.table().sheet(new SheetId(1)).orElseThrow();
              assertThat(sheet.terms()).isEqualTo(OPEN_MARKET);
              assertThat(sheet.adopted()).isEmpty();
              assertThat(room.lived().returned()).containsExactly(new SheetId(1));
            });
  }

  @Test
  void theirSecondNoEndsTheAgreement() {
    given(openMarket())
        .and(north.ratifies(1), south.ratifies(1), advances())
        .and(north.adopts(1), south.adopts(1), advances(), north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(
            vote(1, 40),
            new RoomEvent.AgreementFailed(
                new SheetId(1),
                Set.of(SOUTH),
                Optional.of("South could not carry it at home, for the second time.")))
        .thenRoom(
            room -> {
              assertThat(room.agreements()).isEmpty();
              assertThat(room.sheets()).isEmpty();
            });
  }

  @Test
  void whatTheySentBackIsNotTheChairsText() {
    given(openMarket())
        .and(north.ratifies(1), south.ratifies(1), advances())
        .when(Cast.chair.withdraws(1))
        .thenRefused(new Refusal.NotYourSheet(new SheetId(1)))
        .when(Cast.chair.tablesSingleText(Treaties.DEAL))
        .then(new RoomEvent.SingleTextTabled(new SheetId(2), Treaties.DEAL));
  }

  @Test
  void votersAreAskedAtAnyDepthButNotWhereThePlayEndsWithTheSignature() {
    given(table(pact(), at(Depth.BASIC), staff()))
        .and(north.tables(OPEN_MARKET), south.adopts(1), advances(), north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(vote(1, 40), returned());
    given(table(pact(), signatureOnly(), staff()))
        .and(north.tables(OPEN_MARKET), south.adopts(1), advances(), north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(ratified(1, SOUTH))
        .thenRoom(room -> assertThat(room.outcome()).isEqualTo(OPEN_MARKET));
  }

  private static RoomSettings signatureOnly() {
    return at(Depth.BASIC).living(RoomSettings.Implementing.NONE);
  }

  @Test
  void votersCountAlsoWhereNobodyPlaysTheirParty() {
    given(signed())
        .and(north.ratifies(1))
        .when(unseats(south))
        .thenAmongOthers(vote(1, 75), ratified(1, SOUTH));
  }

  @Test
  void aCouncilConfirmsByMajorityOfItsFilledSeats() {
    given(signed())
        .and(seats(southernPress), north.ratifies(1))
        .when(southernPress.ratifies(1))
        .then(seatVoted(southernPress, true))
        .when(southernPress.ratifies(1))
        .thenNothing()
        .when(south.declines(1))
        .then(seatVoted(south, false))
        .thenRoom(room -> assertThat(Awaited.by(room)).containsExactly(SOUTH))
        .when(south.ratifies(1))
        .thenAmongOthers(seatVoted(south, true), vote(1, 75), ratified(1, SOUTH));
  }

  @Test
  void aCouncilDeclinesByTheSameRule() {
    given(signed())
        .and(seats(southernPress), southernPress.declines(1))
        .when(south.declines(1))
        .thenAmongOthers(seatVoted(south, false), declined(1, SOUTH), failed(1, SOUTH));
  }

  @Test
  void whoLeavesTheCouncilTakesItsVoteAlong() {
    given(signed())
        .and(seats(southernPress), southernPress.ratifies(1))
        .and(unseats(southernPress))
        .thenRoom(
            room -> assertThat(room.lived().bonds().votes(new SheetId(1))).isEqualTo(Map.of()))
        .when(south.ratifies(1))
        .thenAmongOthers(ratified(1, SOUTH));
  }

  @Test
  void theVoteThatIsLeftMayDecide() {
    given(signed())
        .and(seats(southernPress), south.ratifies(1))
        .when(unseats(southernPress))
        .thenAmongOthers(vote(1, 75), ratified(1, SOUTH));
  }

  @Test
  void whereTheHeadDecidesOthersDoNot() {
    given(signed())
        .when(northernGeneral.ratifies(1))
        .thenRefused(new Refusal.NotForYourRole("Nora, who acts as head of your delegation,"));
  }

  @Test
  void votersThatNoLongerCarryTheTreatyForceTheirPartyOutAndCanCarryItAgain() {
    var story = given(ordering());
    assertThat(HomeSupport.resolve(story.room())).isEmpty();
    var shamed =
        story
            .and(south.warns(NORTHERN_STEP, new Pledge.Deed.ThenNotice(new SheetId(1))))
            .andThen(new RoomEvent.PledgeBroken(new PledgeId(1)));
    var notice = new Notice(new SheetId(1), SOUTH, 4, Optional.of(PARLIAMENT));
    assertThat(HomeSupport.resolve(shamed.room()))
        .containsExactly(new RoomEvent.NoticeGiven(notice));
    var forced = shamed.andThen(new RoomEvent.NoticeGiven(notice));
    assertThat(HomeSupport.resolve(forced.room())).isEmpty();
    assertThat(NoticeOrders.recalls(forced.room(), SOUTH, recall()))
        .contains(new UnlawfulOrder.ForcedByHome(new SheetId(1), "Southern secret: parliament"));
    assertThat(NoticeOrders.recalls(renegotiated(forced), SOUTH, recall())).isEmpty();
  }

  private static Orders recall() {
    return new Orders(
        Map.of(), true, Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(new SheetId(1)));
  }

  /** A ban is worth enough to parliament even after a broken word. */
  private static Room renegotiated(Story forced) {
    var ban =
        new Package(
            Map.of(
                MISSILES, BAN,
                INSPECTIONS, PORTAL));
    return forced
        .andThen(
            new RoomEvent.PackageTabled(new SheetId(2), NORTH, Optional.empty(), ban),
            new RoomEvent.PackageAdopted(new SheetId(2), SOUTH),
            new RoomEvent.PackageAgreed(new SheetId(2), Set.of(NORTH, SOUTH)),
            new RoomEvent.AgreementEnteredIntoForce(new SheetId(2), 3))
        .room();
  }

  @Test
  void votersWatchOnlyWhereLifeIsPlayedInFull() {
    var broken = new RoomEvent.PledgeBroken(new PledgeId(1));
    var given =
        new RoomEvent.PledgeGiven(
            new Pledge(
                new PledgeId(1),
                SOUTH,
                Pledge.Kind.WARNING,
                3,
                NORTHERN_STEP,
                new Pledge.Deed.ThenNotice(new SheetId(1)),
                5,
                new Pledge.State.Given()));
    var room = ordering(Depth.VERIFICATION).andThen(given, broken).room();
    assertThat(HomeSupport.resolve(room)).isEqualTo(List.of());
  }
}
