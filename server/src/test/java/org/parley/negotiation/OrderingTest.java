package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.seats;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Cast.southernPress;
import static org.parley.negotiation.Cast.unseats;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersAtOwnPace;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a delegation's orders come to count. */
class OrderingTest {

  private static final Refusal SEALED =
      new Refusal.AlreadyDone(
          "Your delegation's orders are sealed. Take them back first to change them.");

  @Test
  void theHeadSealsAloneWhereTheHeadDecides() {
    var cheat = nothing().violating(NORTHERN_MISSILES, 1);
    given(firstOrders())
        .when(north.seals(cheat))
        .then(
            new RoomEvent.OrdersProposed(NORTH, north.seat(), cheat.orders()),
            new RoomEvent.OrdersSealed(NORTH));
  }

  @Test
  void nobodyElseSealsEndorsesOrReopensThere() {
    var refusal = new Refusal.NotForYourRole("Nora, who acts as head of your delegation,");
    given(firstOrders()).when(northernGeneral.seals(nothing())).thenRefused(refusal);
    given(firstOrders()).when(northernGeneral.endorses()).thenRefused(refusal);
    given(firstOrders()).when(northernGeneral.reopens()).thenRefused(refusal);
  }

  @Test
  void aMajorityOfTheFilledSeatsSealsWhereTheCouncilDecides() {
    given(firstOrders().and(seats(southernPress)))
        .when(southernPress.seals(nothing()))
        .then(new RoomEvent.OrdersProposed(SOUTH, southernPress.seat(), Orders.NONE))
        .when(southernPress.endorses())
        .thenNothing()
        .when(south.endorses())
        .then(new RoomEvent.OrdersEndorsed(SOUTH, south.seat()), new RoomEvent.OrdersSealed(SOUTH));
  }

  @Test
  void aSingleSeatIsACouncilOfItsOwn() {
    given(firstOrders())
        .when(south.seals(nothing()))
        .thenAmongOthers(new RoomEvent.OrdersSealed(SOUTH));
  }

  @Test
  void whoeverLeavesTheCouncilIsCountedNoMore() {
    given(firstOrders().and(seats(southernPress), south.seals(nothing())))
        .thenRoom(room -> assertThat(room.lived().orders(SOUTH).sealed()).isFalse())
        .when(unseats(southernPress))
        .thenAmongOthers(new RoomEvent.OrdersSealed(SOUTH));
  }

  @Test
  void aNewProposalStandsOnItsOwn() {
    given(firstOrders().and(seats(southernPress), southernPress.seals(nothing())))
        .when(south.seals(nothing().lying()))
        .then(new RoomEvent.OrdersProposed(SOUTH, south.seat(), nothing().lying().orders()))
        .thenRoom(room -> assertThat(room.lived().orders(SOUTH).endorsed()).hasSize(1));
  }

  @Test
  void sealedOrdersAreTakenBackBeforeTheyAreChanged() {
    given(firstOrders().and(north.seals(nothing())))
        .when(north.seals(nothing().lying()))
        .thenRefused(SEALED)
        .when(north.endorses())
        .thenRefused(SEALED)
        .when(north.reopens())
        .then(new RoomEvent.OrdersReopened(NORTH))
        .when(north.reopens())
        .thenNothing()
        .when(north.seals(nothing().lying()))
        .thenAmongOthers(new RoomEvent.OrdersSealed(NORTH));
  }

  @Test
  void anySeatOfACouncilChangesWhatAnotherProposedAndTheEndorsementBeginsAnew() {
    given(firstOrders().and(seats(southernPress), southernPress.seals(nothing())))
        .when(south.seals(nothing().lying()))
        .then(new RoomEvent.OrdersProposed(SOUTH, south.seat(), nothing().lying().orders()))
        .when(south.endorses())
        .thenNothing()
        .when(southernPress.endorses())
        .thenAmongOthers(new RoomEvent.OrdersSealed(SOUTH));
  }

  @Test
  void ordersThatWereTakenBackLieBeforeNoCouncil() {
    given(firstOrders().and(seats(southernPress), southernPress.seals(nothing()), south.reopens()))
        .when(south.endorses())
        .thenRefused(new Refusal.NoSuch("proposal of orders before your council"))
        .when(south.seals(nothing()))
        .then(new RoomEvent.OrdersProposed(SOUTH, south.seat(), Orders.NONE));
  }

  @Test
  void thereMustBeSomethingToEndorse() {
    given(firstOrders())
        .when(south.endorses())
        .thenRefused(new Refusal.NoSuch("proposal of orders before your council"));
  }

  @Test
  void theChairGivesNoOrders() {
    given(firstOrders())
        .when(chair.seals(nothing()))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  @Test
  void ordersAreWrittenInTheirPhaseAndWhileTheClockRuns() {
    given(firstOrders().and(advances()))
        .when(north.seals(nothing()))
        .thenRefused(new Refusal.NotInThisPhase("while orders are written"));
    given(firstOrders().and(pauses()))
        .when(north.seals(nothing()))
        .thenRefused(new Refusal.ClockStandsStill());
  }

  @Test
  void nothingHappensBeforeTheResolution() {
    var before = firstOrders();
    var after =
        before.and(north.seals(nothing().violating(NORTHERN_MISSILES, 2)), south.seals(nothing()));
    assertThat(after.room().lived().turns()).isEmpty();
    assertThat(after.room().lived().findings()).isEmpty();
    assertThat(after.room().stage()).isEqualTo(new Stage.Ordering(FIRST));
  }

  @Test
  void whoForgetsCompliesAndInspectsNothing() {
    given(
            firstOrders()
                .and(north.seals(nothing().violating(NORTHERN_MISSILES, 1)), north.reopens()))
        .when(advances())
        .thenRoom(
            room ->
                assertThat(room.lived().turns().getFirst().orders())
                    .isEqualTo(Map.of(NORTH, Orders.NONE, SOUTH, Orders.NONE)));
  }

  @Test
  void whoForgetsIsToldSoAndSoIsACouncilThatDidNotAgree() {
    given(firstOrders().and(seats(southernPress), southernPress.seals(nothing())))
        .when(advances())
        .thenAmongOthers(new RoomEvent.OrdersLapsed(NORTH, false))
        .thenAmongOthers(new RoomEvent.OrdersLapsed(SOUTH, true));
    given(firstOrders().and(north.seals(nothing()), south.seals(nothing())))
        .when(advances())
        .thenRoom(room -> assertThat(room.lived().turns()).hasSize(1));
  }

  @Test
  void roomsOfAClassStayInStepUntilTheFacilitatorGoesOn() {
    given(firstOrders().and(north.seals(nothing()), south.seals(nothing())))
        .thenStageIs(new Stage.Ordering(FIRST))
        .when(advances())
        .thenStageIs(new Stage.Consultation(FIRST));
  }

  @Test
  void aRoomAtItsOwnPaceGoesOnWhenAllHaveSealed() {
    given(firstOrdersAtOwnPace().and(north.seals(nothing())))
        .thenStageIs(new Stage.Ordering(FIRST))
        .when(south.seals(nothing()))
        .thenStageIs(new Stage.Consultation(FIRST));
  }

  @Test
  void theClockWaitsOnceForThoseWhoHaveNotSealedAndNoLongerThanForTheLastOfThem() {
    var late = firstOrders().and(north.seals(nothing()));
    var length = late.room().settings().implementation().orders();
    var grace =
        late.whenTimePasses(length)
            .thenAmongOthers(
                new RoomEvent.GraceBegan(late.time().plus(length).plus(Beginnings.GRACE)));
    grace.when(south.seals(nothing())).thenStageIs(new Stage.Consultation(FIRST));
    grace.whenTimePasses(Beginnings.GRACE).thenStageIs(new Stage.Consultation(FIRST));
    assertThat(Awaited.by(grace.room())).containsExactly(SOUTH);
  }
}
