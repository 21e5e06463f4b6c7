package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.SOUTH;

import org.junit.jupiter.api.Test;
import org.parley.scenario.StepId;

/** Steps that parties take alone, and the hosts without whom some cannot be taken. */
class StepsTest {

  private static final RoomEvent DEPOT_TAKEN = new RoomEvent.StepTaken(NORTHERN_DEPOT, NORTH);
  private static final RoomEvent DEPOT_GONE = new RoomEvent.StepReversed(NORTHERN_DEPOT, NORTH);

  private static Story works() {
    return nextOrders(
        firstOrdersWithoutAgreement().and(north.seals(nothing().taking(NORTHERN_WORKS))));
  }

  private static Story depotOrdered() {
    return works()
        .and(south.answersHost(NORTHERN_DEPOT, true))
        .and(north.seals(nothing().taking(NORTHERN_DEPOT)));
  }

  @Test
  void aStepIsTakenInTheOpen() {
    given(firstOrdersWithoutAgreement().and(north.seals(nothing().taking(NORTHERN_WORKS))))
        .when(advances())
        .thenAmongOthers(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH))
        .thenRoom(room -> assertThat(room.lived().steps()).containsExactly(NORTHERN_WORKS));
  }

  @Test
  void aHostIsAskedAndAnswers() {
    given(works())
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .then(new RoomEvent.HostAsked(NORTHERN_DEPOT, NORTH, false))
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(new Refusal.AlreadyDone("The host has been asked and has yet to answer."))
        .when(south.answersHost(NORTHERN_DEPOT, true))
        .then(new RoomEvent.HostAnswered(NORTHERN_DEPOT, SOUTH, true))
        .when(south.answersHost(NORTHERN_DEPOT, true))
        .thenNothing()
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(new Refusal.AlreadyDone("The host has said yes to this step."));
  }

  @Test
  void aHostIsNotAskedForWhatAnAgreementForbids() {
    given(firstOrders())
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(
            new UnlawfulOrder.Forbidden("A depot in the South", "The North keeps to the limit."));
  }

  @Test
  void aHostThatChangesItsMindInTimeIsHeard() {
    given(depotOrdered().and(south.answersHost(NORTHERN_DEPOT, false)))
        .when(advances())
        .thenRoom(room -> assertThat(room.lived().inPlace(NORTHERN_DEPOT)).isFalse());
  }

  @Test
  void aHostCanEndWhatItLetHappen() {
    var depot = depotOrdered().when(advances()).thenAmongOthers(DEPOT_TAKEN);
    nextOrdersAfterBulletin(depot)
        .and(south.answersHost(NORTHERN_DEPOT, false))
        .when(advances())
        .thenAmongOthers(DEPOT_GONE);
  }

  @Test
  void aHostCanBeAskedToEndWhatIsInPlace() {
    var depot = depotOrdered().and(advances());
    given(depot)
        .when(north.asksHost(NORTHERN_DEPOT, true))
        .then(new RoomEvent.HostAsked(NORTHERN_DEPOT, NORTH, true))
        .when(north.asksHost(NORTHERN_WORKS, true))
        .thenRefused(new Refusal.NoSuch("host of \"Start the works\": it needs none"));
    given(works())
        .when(north.asksHost(NORTHERN_DEPOT, true))
        .thenRefused(new UnlawfulOrder.NotInPlace("A depot in the South"));
  }

  @Test
  void onlyTheHostAnswersAndItAsksNobody() {
    given(works())
        .when(north.answersHost(NORTHERN_DEPOT, true))
        .thenRefused(new Refusal.NotForYourRole("South, the host,"))
        .when(south.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(
            new Refusal.AlreadyDone("You are the host yourselves: answer, nobody has to ask."))
        .when(chair.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"))
        .when(north.asksHost(new StepId("moon"), false))
        .thenRefused(new Refusal.NoSuch("step \"moon\""));
  }

  @Test
  void aHostThatNobodyPlaysAnswersByItsPoints() {
    given(works().and(unseats(south)))
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .then(
            new RoomEvent.HostAsked(NORTHERN_DEPOT, NORTH, false),
            new RoomEvent.HostAnswered(NORTHERN_DEPOT, SOUTH, false));
  }

  @Test
  void aPartyThatNobodyPlaysTakesNoStep() {
    given(
            firstOrdersWithoutAgreement()
                .and(south.seals(nothing().taking(SOUTHERN_SHOW)), advances()))
        .thenRoom(room -> assertThat(room.lived().steps()).containsExactly(SOUTHERN_SHOW));
    given(firstOrdersWithoutAgreement().and(unseats(south), advances()))
        .thenRoom(room -> assertThat(room.lived().steps()).isEmpty());
  }

  @Test
  void whatAnAgreementForbidsIsTakenBackAsAgreed() {
    var forbidden =
        depotOrdered()
            .and(advances())
            .and(north.tables(LivedBeginnings.CAP_WITH_VISITS), south.adopts(1), advances())
            .and(north.ratifies(1), south.ratifies(1))
            .thenStageIs(new Stage.Ordering(LivedBeginnings.FIRST + 2))
            .thenRoom(room -> assertThat(room.lived().inPlace(NORTHERN_DEPOT)).isTrue());
    var after = forbidden.when(advances()).thenAmongOthers(DEPOT_GONE);
    assertThat(after.room().lived().steps()).containsExactly(NORTHERN_WORKS);
    assertThat(after.room().lived().turns().getLast().steps()).containsExactly(NORTHERN_WORKS);
    assertThat(after.events())
        .filteredOn(RoomEvent.TensionMoved.class::isInstance)
        .last()
        .isInstanceOfSatisfying(
            RoomEvent.TensionMoved.class,
            moved ->
                assertThat(moved.because())
                    .contains(
                        new RoomEvent.TensionMoved.Cause(
                            "Taken back as agreed: A depot in the South", -12)));
  }

  private static Story nextOrdersAfterBulletin(Story story) {
    return story.and(advances());
  }
}
