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
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.MISSILES;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.settles;

import java.time.Duration;
import java.util.List;
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
  void aPauseInTheConsultationRefusesByNameAndKeepsTheTimeLeft() {
    var minute = Duration.ofMinutes(1);
    var alarm =
        firstOrders()
            .and(advances(), north.tables(settles(MISSILES, BAN)))
            .andThen(
                Treaties.visitAlarmed(99),
                Treaties.alarmed(1, NORTHERN_MISSILES, NORTH, 99),
                Treaties.opened(1));
    var length = alarm.room().settings().implementation().consultation();
    var paused = alarm.after(minute).and(pauses());
    for (var act : consulting()) {
      paused.when(act).thenRefused(new Refusal.ClockStandsStill());
    }
    paused.and(north.drafts(CAP_WITH_VISITS), north.raisesHand("How long?"));
    given(paused)
        .whenTimePasses(length.multipliedBy(2))
        .thenNothing()
        .thenStageIs(new Stage.Consultation(FIRST))
        .and(resumes(), north.answers(1, new AlarmAnswer.Explain("Fog.")))
        .and(south.adopts(2), south.isReady(), north.isReady())
        .whenTimePasses(length.minus(minute).minusSeconds(1))
        .thenStageIs(new Stage.Consultation(FIRST))
        .whenTimePasses(Duration.ofSeconds(1))
        .thenStageIs(new Stage.Ratification(FIRST));
  }

  /** Everything that decides something in a consultation. */
  private static List<Act> consulting() {
    var notice = new Pledge.Deed.ThenNotice(new SheetId(1));
    return List.of(
        north.answers(1, new AlarmAnswer.InviteVisit()),
        south.responds(1, new AlarmResponse.Protest("No.")),
        south.callsConsultation(1),
        south.resumes(SOUTHERN_MISSILES),
        south.reveals(2_001),
        south.estimates(NORTH, 50),
        south.warns(new Pledge.Trigger.IfStep(NORTHERN_WORKS), notice),
        south.assures(
            new Pledge.Trigger.IfStep(NORTHERN_WORKS), new Pledge.Deed.ThenStep(SOUTHERN_SHOW)),
        north.asksHost(NORTHERN_DEPOT, false),
        south.answersHost(NORTHERN_DEPOT, true),
        north.tables(CAP_WITH_VISITS),
        south.amends(2, CAP_WITH_VISITS),
        south.criticises(2, "Too much.", MISSILES),
        north.withdraws(2),
        south.adopts(2));
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

  /** With whatever part of the log a restart finds, the same dice fall, and every turn once. */
  @Test
  void aTurnIsResolvedOnceAndAlikeWhateverWasDoneWhenTheServerStopped() {
    var acts =
        List.of(
            north.seals(nothing().violating(NORTHERN_MISSILES, 1)),
            north.reopens(),
            north.seals(nothing().violating(NORTHERN_MISSILES, 2).lying()),
            south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)),
            ends(new Stage.Ordering(FIRST)),
            ends(new Stage.Consultation(FIRST)),
            south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)),
            ends(new Stage.Ordering(FIRST + 1)));
    var live = firstOrders().and(acts.toArray(Act[]::new));
    for (var stopped = 0; stopped <= acts.size(); stopped++) {
      var before = firstOrders().and(acts.subList(0, stopped).toArray(Act[]::new));
      var after = restored(before).and(acts.subList(stopped, acts.size()).toArray(Act[]::new));
      assertThat(after.events()).as("stopped after %d", stopped).isEqualTo(live.events());
      assertThat(after.room()).as("stopped after %d", stopped).isEqualTo(live.room());
    }
    assertThat(live.room().lived().turns()).hasSize(2);
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
