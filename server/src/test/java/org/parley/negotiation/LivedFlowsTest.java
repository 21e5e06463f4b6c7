package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.closes;
import static org.parley.negotiation.Cast.ends;
import static org.parley.negotiation.Cast.extendsBy;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.pauses;
import static org.parley.negotiation.Cast.resumes;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.CAP_WITH_VISITS;
import static org.parley.negotiation.LivedBeginnings.FIRST;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Depth;

/** The ways through a turn under the treaty that nobody takes on purpose. */
class LivedFlowsTest {

  private static final RoomEvent HELD_BACK =
      new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH);

  @Test
  void aDutyHeldBackIsNeitherViolatedNorInspected() {
    var held = LivedBeginnings.happened(firstOrders(), HELD_BACK);
    var duty = "The South keeps to the limit.";
    given(held)
        .when(south.seals(nothing().violating(SOUTHERN_MISSILES, 1)))
        .thenRefused(new UnlawfulOrder.HeldBack(duty))
        .when(north.seals(nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)))
        .thenRefused(new UnlawfulOrder.HeldBack(duty));
    assertThat(held.and(advances()).room().lived().findings())
        .noneMatch(finding -> finding.obligation().equals(SOUTHERN_MISSILES));
  }

  @Test
  void afterABreachLaterTurnsAreLivedWithoutADeal() {
    var breach = new AlarmResponse.DeclareBreach(new SheetId(1));
    var broken =
        Treaties.consultation()
            .andThen(
                Treaties.visitAlarmed(1),
                Treaties.alarmed(1, NORTHERN_MISSILES, NORTH, 1),
                Treaties.opened(1),
                Treaties.resolved(1))
            .and(south.responds(1, breach), advances(), advances());
    var turns = broken.room().lived().turns();
    assertThat(turns).extracting(LivedTurn::deal).containsExactly(true, false);
    assertThat(turns.getLast().outcome()).isEqualTo(broken.room().scenario().statusQuo());
  }

  @Test
  void whatIsAgreedInTheLastConsultationIsStillConfirmed() {
    given(nextOrders(nextOrders(firstOrdersWithoutAgreement())))
        .and(advances())
        .thenStageIs(new Stage.Consultation(FIRST + 2))
        .and(north.tables(CAP_WITH_VISITS), south.adopts(1), advances())
        .thenStageIs(new Stage.Ratification(FIRST + 2))
        .and(north.ratifies(1))
        .when(south.ratifies(1))
        .thenAmongOthers(Happened.enteredIntoForce(1, FIRST + 2))
        .thenStageIs(new Stage.Closed())
        .thenRoom(room -> assertThat(room.lived().turns()).hasSize(3).noneMatch(LivedTurn::deal));
  }

  @Test
  void askingTwiceEndsOnePhase() {
    var ordering = new Stage.Ordering(FIRST);
    given(firstOrders().and(ends(ordering)))
        .when(ends(ordering))
        .thenRefused(new Refusal.PhaseIsOver())
        .thenStageIs(new Stage.Consultation(FIRST))
        .and(ends(new Stage.Consultation(FIRST)))
        .when(ends(new Stage.Consultation(FIRST)))
        .thenRefused(new Refusal.PhaseIsOver())
        .thenStageIs(new Stage.Ordering(FIRST + 1));
  }

  @Test
  void closingInTheConsultationLetsWhatIsPendingFail() {
    var signed =
        firstOrdersWithoutAgreement()
            .and(advances(), north.tables(CAP_WITH_VISITS), south.adopts(1));
    assertThat(signed.when(closes()).room())
        .satisfies(
            room -> {
              assertThat(room.stage()).isEqualTo(new Stage.Closed());
              assertThat(room.agreements()).isEmpty();
              assertThat(room.lived().turns()).hasSize(1);
            });
  }

  @Test
  void aPauseAmongOrdersKeepsThemAndTheTimeLeft() {
    var minute = Duration.ofMinutes(1);
    var sealed = firstOrders().and(north.seals(nothing()));
    var length = sealed.room().settings().implementation().orders();
    given(sealed.after(minute).and(pauses()))
        .whenTimePasses(length)
        .thenNothing()
        .and(extendsBy(minute), resumes())
        .thenRoom(room -> assertThat(room.lived().orders(NORTH).sealed()).isTrue())
        .whenTimePasses(length.minusSeconds(1))
        .thenStageIs(new Stage.Ordering(FIRST))
        .and(south.seals(nothing()))
        .whenTimePasses(Duration.ofSeconds(1))
        .thenStageIs(new Stage.Consultation(FIRST));
  }

  @Test
  void aRoomRestoredInTheMiddleOfATurnPlaysOnAsTheLiveOne() {
    var live =
        given(firstOrders())
            .and(north.seals(nothing().violating(NORTHERN_MISSILES, 2)))
            .and(south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)));
    var restored = restored(live);
    assertThat(restored.room()).isEqualTo(live.room());
    var on = live.when(advances());
    assertThat(restored.when(advances()).last()).isEqualTo(on.last());
    assertThat(restored(on).room()).isEqualTo(on.room());
  }

  private static Story restored(Story live) {
    var room = Beginnings.emptyRoom(live.room().scenario(), live.room().settings()).room();
    return Story.opened(room, live.time()).andThen(live.events().toArray(RoomEvent[]::new));
  }

  @Test
  void whatWaitsAboutADutyThatEndedIsClosedUnheard() {
    given(Treaties.consultation(Depth.VERIFICATION))
        .andThen(
            Treaties.visitAlarmed(1),
            Treaties.alarmed(1, NORTHERN_MISSILES, NORTH, 1),
            new RoomEvent.AgreementEnded(new SheetId(1), "It ended."))
        .when(advances())
        .thenAmongOthers(new RoomEvent.AlarmClosed(new AlarmId(1)));
  }
}
