package org.parley.negotiation;

import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.LivedBeginnings.happened;
import static org.parley.negotiation.LivedBeginnings.nextOrders;
import static org.parley.negotiation.LivedRegimes.SOUTHERN_TRUCKS;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.negotiation.Story.given;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.LivedRiverPact.PORTAL_MEASURE;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_BATTERY;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.BAN;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.OPEN;
import static org.parley.scenario.Scenarios.PORTAL;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Orders.Access;
import org.parley.scenario.Depth;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.StepId;

/** Orders that cannot be given are refused by name. */
class LawfulOrdersTest {

  private static final String NORTHERN_DUTY = "The North keeps to the limit.";
  private static final String SOUTHERN_DUTY = "The South keeps to the limit.";

  private static void refused(Story beginning, Ordered orders, Refusal reason) {
    given(beginning).when(north.seals(orders)).thenRefused(reason);
  }

  @Test
  void onlyAnOwnObligationInForceCanBeViolated() {
    refused(
        firstOrders(),
        nothing().violating(SOUTHERN_MISSILES, 1),
        new UnlawfulOrder.NotYourObligation("South", SOUTHERN_DUTY));
    refused(
        firstOrdersWithoutAgreement(),
        nothing().violating(NORTHERN_MISSILES, 1),
        new UnlawfulOrder.NotInForce(NORTHERN_DUTY));
    refused(
        firstOrders(),
        nothing().violating(new ObligationId("moon"), 1),
        new Refusal.NoSuch("obligation \"moon\""));
  }

  @Test
  void aDutyThatIsHeldBackCanNeitherBeViolatedNorInspected() {
    var suspended = suspending(firstOrders(), NORTHERN_MISSILES);
    refused(
        suspended,
        nothing().violating(NORTHERN_MISSILES, 1),
        new UnlawfulOrder.HeldBack(NORTHERN_DUTY));
    given(suspended)
        .when(south.seals(nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES)))
        .thenRefused(new UnlawfulOrder.HeldBack(NORTHERN_DUTY));
  }

  @Test
  void aViolationHasOneOfTheDeclaredSizes() {
    for (int size : new int[] {0, 3, -1}) {
      refused(
          firstOrders(),
          nothing().violating(NORTHERN_MISSILES, size),
          new UnlawfulOrder.NoSuchSize(NORTHERN_DUTY, 2));
    }
  }

  @Test
  void inspectionsStayWithinTheBudget() {
    refused(
        firstOrders(LivedRegimes.withSouthernTrucks()),
        nothing()
            .inspecting(VISITS_MEASURE, SOUTHERN_MISSILES)
            .inspecting(VISITS_MEASURE, SOUTHERN_TRUCKS),
        new UnlawfulOrder.OverBudget("Visits", 1));
  }

  @Test
  void inspectionsGoWhereTheAgreementLetsThem() {
    refused(
        firstOrders(),
        nothing().inspecting(VISITS_MEASURE, NORTHERN_MISSILES),
        new UnlawfulOrder.InspectsItself(NORTHERN_DUTY));
    refused(
        firstOrders(),
        nothing().inspecting(PORTAL_MEASURE, SOUTHERN_MISSILES),
        new UnlawfulOrder.NotInUse("Portal"));
    refused(
        firstOrders(outcome(BAN, PORTAL, OPEN)),
        nothing().inspecting(PORTAL_MEASURE, SOUTHERN_MISSILES),
        new UnlawfulOrder.NeedsNoInspection("Portal"));
    refused(
        firstOrders(),
        nothing().inspecting(new MeasureId("moon"), SOUTHERN_MISSILES),
        new Refusal.NoSuch("measure \"moon\""));
    refused(
        firstOrders(),
        nothing().inspecting(VISITS_MEASURE, new ObligationId("moon")),
        new Refusal.NoSuch("obligation \"moon\""));
  }

  @Test
  void onlyAnInspectorInspectsAndOnlyWhatTheMeasureWatches() {
    refused(
        firstOrders(LivedRegimes.visitsBy(SOUTH)),
        nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES),
        new UnlawfulOrder.NotAnInspector("Visits"));
    refused(
        firstOrders(LivedRegimes.visitsWatching(NORTHERN_MISSILES)),
        nothing().inspecting(VISITS_MEASURE, SOUTHERN_MISSILES),
        new UnlawfulOrder.DoesNotWatch("Visits", SOUTHERN_DUTY));
  }

  @Test
  void onlyWhatCanBeRefusedIsRefused() {
    refused(
        firstOrders(outcome(BAN, PORTAL, OPEN)),
        nothing().meeting(PORTAL_MEASURE, Access.REFUSED),
        new UnlawfulOrder.NotRefusable("Portal"));
    refused(
        firstOrders(),
        nothing().meeting(PORTAL_MEASURE, Access.MANAGED),
        new UnlawfulOrder.NotInUse("Portal"));
    refused(
        firstOrders(),
        nothing().meeting(new MeasureId("moon"), Access.MANAGED),
        new Refusal.NoSuch("measure \"moon\""));
  }

  @Test
  void aStepIsOnesOwnNewAndStandsOnThoseBefore() {
    var free = firstOrdersWithoutAgreement();
    refused(
        free,
        nothing().taking(SOUTHERN_BATTERY),
        new UnlawfulOrder.NotYourStep("A battery at the port", "South"));
    refused(
        free,
        nothing().taking(NORTHERN_DEPOT),
        new UnlawfulOrder.NeedsBefore("A depot in the South", List.of("Start the works")));
    refused(free, nothing().taking(new StepId("moon")), new Refusal.NoSuch("step \"moon\""));
    var works = nextOrders(free.and(north.seals(nothing().taking(NORTHERN_WORKS))));
    refused(
        works,
        nothing().taking(NORTHERN_WORKS),
        new UnlawfulOrder.AlreadyInPlace("Start the works"));
  }

  @Test
  void nothingIsBuiltOnWhatGoesInTheSameTurn() {
    var works =
        nextOrders(firstOrdersWithoutAgreement().and(north.seals(nothing().taking(NORTHERN_WORKS))))
            .and(south.answersHost(NORTHERN_DEPOT, true));
    refused(
        works,
        nothing().reversing(NORTHERN_WORKS).taking(NORTHERN_DEPOT),
        new UnlawfulOrder.NeedsBefore("A depot in the South", List.of("Start the works")));
  }

  @Test
  void anAgreementForbidsStepsInTheOpen() {
    given(firstOrders())
        .when(south.seals(nothing().taking(SOUTHERN_BATTERY)))
        .thenRefused(new UnlawfulOrder.Forbidden("A battery at the port", SOUTHERN_DUTY));
  }

  @Test
  void aDeploymentNeedsItsHostsWord() {
    var works =
        nextOrders(
            firstOrdersWithoutAgreement().and(north.seals(nothing().taking(NORTHERN_WORKS))));
    refused(
        works,
        nothing().taking(NORTHERN_DEPOT),
        new UnlawfulOrder.NoHost("A depot in the South", "South"));
    works
        .and(north.asksHost(NORTHERN_DEPOT, false), south.answersHost(NORTHERN_DEPOT, true))
        .when(north.seals(nothing().taking(NORTHERN_DEPOT)))
        .thenAmongOthers(new RoomEvent.OrdersSealed(NORTH));
  }

  @Test
  void onlyWhatIsInPlaceIsTakenBack() {
    refused(
        firstOrders(),
        nothing().reversing(NORTHERN_PULLBACK),
        new UnlawfulOrder.NotInPlace("Pull back from the bridge"));
    refused(
        firstOrders(),
        nothing().reversing(SOUTHERN_SHOW),
        new UnlawfulOrder.NotYourStep("Show the shelters", "South"));
    refused(firstOrders(), nothing().reversing(new StepId("x")), new Refusal.NoSuch("step \"x\""));
  }

  @Test
  void onlyAPartyGivesNoticeAndOnlyOnce() {
    refused(firstOrders(), nothing().leaving(2), new UnlawfulOrder.NotParty(new SheetId(2)));
    refused(
        firstOrdersWithoutAgreement(),
        nothing().leaving(1),
        new UnlawfulOrder.NotParty(new SheetId(1)));
    var noticed =
        nextOrders(firstOrders(LivedRegimes.noticeOf(2)).and(north.seals(nothing().leaving(1))));
    refused(noticed, nothing().leaving(1), new UnlawfulOrder.NoticeRuns(new SheetId(1)));
  }

  @Test
  void onlyAnOwnNoticeIsTakenBackAndAForcedOneWhileHomeCarriesTheTreaty() {
    refused(firstOrders(), nothing().recalling(1), new UnlawfulOrder.NoNotice(new SheetId(1)));
    var forced =
        happened(
            firstOrders(),
            new RoomEvent.NoticeGiven(
                new Notice(new SheetId(1), SOUTH, 4, Optional.of(PARLIAMENT))));
    given(forced)
        .when(south.seals(nothing().recalling(1)))
        .thenAmongOthers(new RoomEvent.OrdersSealed(SOUTH));
  }

  @Test
  void ordersBeyondTheDepthAreRefused() {
    refused(
        firstOrders(Depth.BASIC),
        nothing().lying(),
        new Refusal.BeyondDepth("untrue declarations"));
    refused(
        firstOrders(Depth.BASIC),
        nothing().meeting(VISITS_MEASURE, Access.REFUSED),
        new Refusal.BeyondDepth("refused inspections"));
    refused(
        firstOrders(Depth.BASIC),
        nothing().leaving(1),
        new Refusal.BeyondDepth("notices of withdrawal"));
    refused(
        firstOrders(Depth.VERIFICATION),
        nothing().taking(NORTHERN_PULLBACK),
        new Refusal.BeyondDepth("steps of one's own"));
    given(firstOrders(Depth.VERIFICATION))
        .when(north.asksHost(NORTHERN_DEPOT, false))
        .thenRefused(new Refusal.BeyondDepth("hosts of steps"));
  }

  private static Story suspending(Story story, ObligationId duty) {
    return happened(story, new RoomEvent.ObligationSuspended(duty, NORTH));
  }
}
