package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Ballot.AGAINST;
import static org.parley.negotiation.Ballot.BY_INTERESTS;
import static org.parley.negotiation.Ballot.FOR;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernLiaison;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.Happened.ratified;
import static org.parley.negotiation.Story.given;
import static org.parley.negotiation.Treaties.DEAL;
import static org.parley.negotiation.Treaties.at;
import static org.parley.negotiation.Treaties.pact;
import static org.parley.negotiation.Treaties.staff;
import static org.parley.negotiation.Treaties.table;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Depth;
import org.parley.scenario.Package;

/** A seat of the South's delegation votes for its parliament, and answers for it. */
class RepresentationTest {

  /** 40 votes of the 51 that it takes; the deal has 75. */
  private static final Package OPEN_MARKET = outcome(CAP, VISITS, OPEN);

  private static final SheetId SHEET = new SheetId(1);
  private static final RoomEvent CONFIRMED = new RoomEvent.DelegationConfirmed(SHEET, SOUTH);
  private static final RoomEvent RETURNED =
      new RoomEvent.AgreementReturned(SHEET, SOUTH, PARLIAMENT);

  /** Terms wait for ratification; the liaison has a seat in the South's council. */
  private static Story signed(Package terms) {
    return table().and(seats(southernLiaison), north.tables(terms), south.adopts(1), advances());
  }

  /** The council of the South has confirmed; its parliament's representative says nothing yet. */
  private static Story confirmed(Package terms) {
    return signed(terms).and(south.ratifies(1), southernLiaison.ratifies(1));
  }

  private static Act votes(Ballot ballot) {
    return southernLiaison.votesFor(PARLIAMENT, 1, ballot);
  }

  private static RoomEvent cast(Ballot ballot) {
    return new RoomEvent.BallotCast(
        new Mandates.Cast(SHEET, SOUTH, PARLIAMENT, southernLiaison.seat(), ballot));
  }

  private static RoomEvent counted(long votes) {
    return new RoomEvent.HomeVoted(SHEET, SOUTH, PARLIAMENT, votes, 51, Optional.empty());
  }

  private static RoomEvent counted(long votes, boolean aye) {
    var vote = new RoomEvent.HomeVoted.Vote(southernLiaison.seat(), aye);
    return new RoomEvent.HomeVoted(SHEET, SOUTH, PARLIAMENT, votes, 51, Optional.of(vote));
  }

  private static int abandoned(Room room) {
    return room.lived()
        .bonds()
        .mandates()
        .abandoned(room.scenario().home(SOUTH).constituencies().getFirst());
  }

  @Test
  void aDelegationThatConfirmsWaitsForWhoRepresentsItsVoters() {
    given(signed(DEAL))
        .and(south.ratifies(1))
        .when(southernLiaison.ratifies(1))
        .thenAmongOthers(CONFIRMED)
        .thenRoom(room -> assertThat(Awaited.by(room)).containsExactly(NORTH, SOUTH))
        .when(south.ratifies(1))
        .thenNothing()
        .when(south.declines(1))
        .thenRefused(
            new Refusal.AlreadyDone("Your delegation has confirmed this agreement already."))
        .when(votes(BY_INTERESTS))
        .then(cast(BY_INTERESTS), counted(75), ratified(1, SOUTH))
        .thenRoom(room -> assertThat(abandoned(room)).isZero());
  }

  @Test
  void aBallotCanBeChangedUntilItIsCounted() {
    given(signed(DEAL))
        .when(votes(FOR))
        .then(cast(FOR))
        .when(votes(FOR))
        .thenNothing()
        .when(votes(AGAINST))
        .then(cast(AGAINST))
        .and(south.ratifies(1))
        .when(southernLiaison.ratifies(1))
        .thenAmongOthers(counted(75, false), RETURNED);
  }

  @Test
  void whoCarriesWhatTheFactionsRejectHasItsWayOnceAndPaysAtHome() {
    var carried =
        given(confirmed(OPEN_MARKET))
            .when(votes(FOR))
            .then(cast(FOR), counted(40, true), ratified(1, SOUTH))
            .when(votes(AGAINST))
            .thenRefused(
                new Refusal.AlreadyDone("The votes at home on this agreement have been counted."))
            .thenRoom(room -> assertThat(abandoned(room)).isEqualTo(1))
            .and(north.ratifies(1), advances(), advances());
    var parliament = carried.room().scenario().home(SOUTH).constituencies().getFirst();
    assertThat(carried.room().outcome()).isEqualTo(OPEN_MARKET);
    assertThat(HomeSupport.votes(carried.room(), parliament, DEAL))
        .as("every faction asks 8 points more than before")
        .isZero();
    assertThat(HomeSupport.resolve(carried.room()))
        .as("those at home do not stay with it")
        .isEqualTo(
            List.of(
                new RoomEvent.NoticeGiven(
                    new Notice(
                        SHEET,
                        SOUTH,
                        carried.room().stage().turnNumber() + 1,
                        Optional.of(PARLIAMENT)))));
  }

  @Test
  void whoRejectsWhatTheFactionsWantPaysTheSame() {
    given(confirmed(DEAL))
        .when(votes(AGAINST))
        .thenAmongOthers(counted(75, false), RETURNED)
        .thenRoom(room -> assertThat(abandoned(room)).isEqualTo(1));
  }

  @Test
  void whoVotesAsTheFactionsWouldPaysNothing() {
    given(confirmed(OPEN_MARKET))
        .when(votes(AGAINST))
        .thenAmongOthers(counted(40, false), RETURNED)
        .thenRoom(room -> assertThat(abandoned(room)).isZero());
  }

  @Test
  void whenTimeIsUpSilenceLeavesItToTheFactions() {
    given(confirmed(DEAL))
        .and(north.ratifies(1))
        .when(advances())
        .thenAmongOthers(
            counted(75), ratified(1, SOUTH), new RoomEvent.AgreementEnteredIntoForce(SHEET, 1));
    given(confirmed(OPEN_MARKET))
        .and(north.ratifies(1))
        .when(advances())
        .thenAmongOthers(counted(40), RETURNED)
        .thenStageIs(new Stage.Statements(2));
  }

  @Test
  void whoIsRemovedLeavesNoBallotBehind() {
    given(signed(DEAL))
        .and(votes(AGAINST), south.ratifies(1))
        .when(unseats(southernLiaison))
        .thenAmongOthers(counted(75), ratified(1, SOUTH));
    given(confirmed(DEAL))
        .when(unseats(southernLiaison))
        .thenAmongOthers(counted(75), ratified(1, SOUTH));
  }

  @Test
  void whoComesLateVotesForThoseWhoWereNotYetCounted() {
    var late = table().and(north.tables(OPEN_MARKET), south.adopts(1), advances());
    given(late)
        .and(seats(southernLiaison), south.ratifies(1))
        .when(southernLiaison.ratifies(1))
        .thenAmongOthers(CONFIRMED)
        .when(votes(FOR))
        .thenAmongOthers(counted(40, true));
    given(late.and(south.ratifies(1)))
        .as("an empty seat votes for nobody: the factions said no at once")
        .and(seats(southernLiaison))
        .when(votes(FOR))
        .thenRefused(new Refusal.NotInThisPhase("during the ratification"));
  }

  @Test
  void theActingHeadDoesNotVoteForThoseItAnswersTo() {
    given(signed(DEAL))
        .and(votes(AGAINST), unseats(south))
        .when(votes(FOR))
        .thenRefused(notTheRepresentative())
        .when(southernLiaison.ratifies(1))
        .thenAmongOthers(counted(75), ratified(1, SOUTH));
  }

  @Test
  void aDelegationThatLeftAfterConfirmingHasConfirmed() {
    given(confirmed(DEAL))
        .and(unseats(south))
        .thenRoom(room -> assertThat(room.table().pending().getFirst().ratified()).contains(SOUTH));
  }

  @Test
  void othersAreRefusedByName() {
    given(signed(DEAL))
        .when(south.votesFor(PARLIAMENT, 1, FOR))
        .thenRefused(notTheRepresentative())
        .when(north.votesFor(PARLIAMENT, 1, FOR))
        .thenRefused(new Refusal.NoSuch("constituency \"parliament\" behind your delegation"))
        .when(southernLiaison.votesFor(new ConstituencyId("moon"), 1, FOR))
        .thenRefused(new Refusal.NoSuch("constituency \"moon\" behind your delegation"))
        .when(southernLiaison.votesFor(PARLIAMENT, 2, FOR))
        .thenRefused(new Refusal.NoSuch("agreement 2 that waits for ratification"))
        .when(Cast.chair.votesFor(PARLIAMENT, 1, FOR))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
    given(table().and(seats(southernLiaison), north.tables(DEAL), south.adopts(1)))
        .when(votes(FOR))
        .thenRefused(new Refusal.NotInThisPhase("during the ratification"));
  }

  @Test
  void belowFullDepthNobodyVotesForThoseAtHome() {
    var shallow =
        table(pact(), at(Depth.VERIFICATION), staff())
            .and(seats(southernLiaison), north.tables(DEAL), south.adopts(1), advances());
    given(shallow)
        .when(votes(FOR))
        .thenRefused(new Refusal.BeyondDepth("seats that vote for those at home"))
        .when(south.ratifies(1))
        .thenAmongOthers(counted(75), ratified(1, SOUTH));
  }

  @Test
  void theSecondNoOfARepresentativeEndsTheAgreement() {
    given(confirmed(DEAL))
        .and(votes(AGAINST), advances())
        .and(north.adopts(1), south.adopts(1), advances())
        .and(south.ratifies(1), southernLiaison.ratifies(1))
        .when(votes(AGAINST))
        .thenAmongOthers(
            new RoomEvent.AgreementFailed(
                SHEET,
                Set.of(SOUTH),
                Optional.of("South could not carry it at home, for the second time.")));
  }

  private static Refusal notTheRepresentative() {
    return new Refusal.NotForYourRole(
        "the seat that represents \"Southern secret: parliament\" and is not acting head");
  }
}
