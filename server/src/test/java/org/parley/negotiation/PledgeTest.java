package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Story.given;
import static org.parley.negotiation.Treaties.alarmed;
import static org.parley.negotiation.Treaties.begins;
import static org.parley.negotiation.Treaties.consultation;
import static org.parley.negotiation.Treaties.ordering;
import static org.parley.negotiation.Treaties.resolved;
import static org.parley.negotiation.Treaties.seenFromAbove;
import static org.parley.negotiation.Treaties.tension;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.PARLIAMENT;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_BATTERY;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.Pledge.Deed.ThenNotice;
import org.parley.negotiation.Pledge.Deed.ThenReverse;
import org.parley.negotiation.Pledge.Deed.ThenStep;
import org.parley.negotiation.Pledge.Trigger.IfAlarm;
import org.parley.negotiation.Pledge.Trigger.IfStep;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;
import org.parley.scenario.StepId;

class PledgeTest {

  private static final Pledge.Trigger WORKS = new IfStep(NORTHERN_WORKS);
  private static final Pledge.Deed BATTERY = new ThenStep(SOUTHERN_BATTERY);
  private static final Pledge.Trigger PULLBACK = new IfStep(NORTHERN_PULLBACK);
  private static final Pledge.Deed SHOW = new ThenStep(SOUTHERN_SHOW);

  private static RoomEvent pledge(
      int id, Pledge.Kind kind, Pledge.Trigger when, Pledge.Deed then, int weight) {
    return new RoomEvent.PledgeGiven(
        new Pledge(new PledgeId(id), SOUTH, kind, 3, when, then, weight, new Pledge.State.Given()));
  }

  private static RoomEvent due(int turn) {
    return new RoomEvent.PledgeDue(new PledgeId(1), turn);
  }

  @Test
  void aWarningRaisesTensionAtOnceAndAnAssuranceLowersItAsMuch() {
    given(ordering())
        .when(south.warns(WORKS, BATTERY))
        .then(pledge(1, Pledge.Kind.WARNING, WORKS, BATTERY, 5), tension(40, 45, "South warns", 5));
    given(ordering())
        .when(south.assures(PULLBACK, SHOW))
        .then(
            pledge(1, Pledge.Kind.ASSURANCE, PULLBACK, SHOW, 5),
            tension(40, 35, "South gives assurance", -5));
  }

  @Test
  void onlyTheFirstWordOfATurnMovesAnything() {
    given(ordering())
        .and(south.warns(WORKS, BATTERY))
        .when(south.assures(PULLBACK, SHOW))
        .then(pledge(2, Pledge.Kind.ASSURANCE, PULLBACK, SHOW, 0))
        .when(south.warns(WORKS, BATTERY))
        .thenNothing()
        .andThen(begins(new Stage.Ordering(4)))
        .when(south.warns(new IfAlarm(NORTHERN_MISSILES), BATTERY))
        .thenRoom(room -> assertThat(room.lived().tension()).isEqualTo(50));
  }

  @Test
  void theConditionIsAnothersDoingThatMayStillHappen() {
    given(ordering())
        .when(south.warns(new IfStep(SOUTHERN_SHOW), BATTERY))
        .thenRefused(new Inadmissible.ConditionIsYours())
        .when(south.warns(new IfAlarm(SOUTHERN_MISSILES), BATTERY))
        .thenRefused(new Inadmissible.ConditionIsYours())
        .when(south.warns(new IfAlarm(new ObligationId("tea")), BATTERY))
        .thenRefused(new Refusal.NoSuch("duty \"tea\""))
        .when(south.warns(new IfStep(new StepId("tea")), BATTERY))
        .thenRefused(new Refusal.NoSuch("step \"tea\""))
        .andThen(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH))
        .when(south.warns(WORKS, BATTERY))
        .thenRefused(new Inadmissible.ConditionHolds("Start the works"));
  }

  @Test
  void aWarningNamesAnOwnRungOrANotice() {
    given(ordering())
        .when(south.warns(WORKS, SHOW))
        .thenRefused(new Inadmissible.NotWarning())
        .when(south.warns(WORKS, new ThenReverse(SOUTHERN_BATTERY)))
        .thenRefused(new Inadmissible.NotWarning())
        .when(south.warns(WORKS, new ThenStep(NORTHERN_DEPOT)))
        .thenRefused(new UnlawfulOrder.NotYourStep("A depot in the South", "North"))
        .when(south.warns(WORKS, new ThenNotice(new SheetId(7))))
        .thenRefused(new UnlawfulOrder.NotParty(new SheetId(7)))
        .when(south.warns(WORKS, new ThenNotice(new SheetId(1))))
        .thenAmongOthers(pledge(1, Pledge.Kind.WARNING, WORKS, new ThenNotice(new SheetId(1)), 5));
  }

  @Test
  void anAssuranceNamesAnOwnInitiativeOrTheWayDown() {
    given(ordering())
        .when(south.assures(PULLBACK, BATTERY))
        .thenRefused(new Inadmissible.NotAssurance())
        .when(south.assures(PULLBACK, new ThenNotice(new SheetId(1))))
        .thenRefused(new Inadmissible.NotAssurance())
        .when(south.assures(PULLBACK, new ThenReverse(SOUTHERN_BATTERY)))
        .thenRefused(new UnlawfulOrder.NotInPlace("A battery at the port"))
        .andThen(new RoomEvent.StepTaken(SOUTHERN_SHOW, SOUTH))
        .when(south.assures(PULLBACK, new ThenReverse(SOUTHERN_SHOW)))
        .thenRefused(new Inadmissible.NotAssurance())
        .when(south.assures(PULLBACK, SHOW))
        .thenRefused(new UnlawfulOrder.AlreadyInPlace("Show the shelters"));
  }

  @Test
  void aWordFallsDueWhenItsConditionComesTrueAndIsTestedInTheNextTurn() {
    var warned = given(ordering()).and(south.warns(WORKS, BATTERY));
    assertThat(Pledges.resolve(warned.room())).isEmpty();
    var met = warned.andThen(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH));
    assertThat(Pledges.resolve(met.room())).containsExactly(due(3));
    var next = met.andThen(due(3)).andThen(begins(new Stage.Ordering(4)));
    assertThat(Pledges.resolve(next.room()))
        .containsExactly(new RoomEvent.PledgeBroken(new PledgeId(1)));
    var done = next.andThen(new RoomEvent.StepTaken(SOUTHERN_BATTERY, SOUTH));
    assertThat(Pledges.resolve(done.room()))
        .containsExactly(new RoomEvent.PledgeKept(new PledgeId(1)));
  }

  @Test
  void theResolutionTestsWordsByTheStepsOfItsTurn() {
    given(ordering())
        .and(south.warns(WORKS, BATTERY), north.seals(Ordered.nothing().taking(NORTHERN_WORKS)))
        .when(advances())
        .thenAmongOthers(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH), due(3))
        .and(advances())
        .when(advances())
        .thenAmongOthers(new RoomEvent.PledgeBroken(new PledgeId(1)))
        .thenAmongOthers(
            new RoomEvent.NoticeGiven(
                new Notice(new SheetId(1), SOUTH, 5, Optional.of(PARLIAMENT))));
  }

  @Test
  void noticeGivenKeepsAWarningOfNotice() {
    var due =
        given(ordering())
            .and(south.warns(WORKS, new ThenNotice(new SheetId(1))))
            .andThen(due(3), begins(new Stage.Ordering(4)));
    var notice = new Notice(new SheetId(1), SOUTH, 5, Optional.empty());
    assertThat(Pledges.resolve(due.andThen(new RoomEvent.NoticeGiven(notice)).room()))
        .containsExactly(new RoomEvent.PledgeKept(new PledgeId(1)));
    assertThat(Pledges.resolve(due.room()))
        .containsExactly(new RoomEvent.PledgeBroken(new PledgeId(1)));
  }

  @Test
  void anAlarmOfTheTurnMakesAWordDueAndAnOlderOneDoesNot() {
    var warned = given(ordering()).and(south.warns(new IfAlarm(NORTHERN_MISSILES), BATTERY));
    var alarm = alarmed(1, NORTHERN_MISSILES, NORTH, 1);
    assertThat(Pledges.resolve(warned.andThen(alarm).room())).containsExactly(due(3));
    var older =
        given(ordering())
            .andThen(alarm, begins(new Stage.Ordering(4)))
            .and(south.warns(new IfAlarm(NORTHERN_MISSILES), BATTERY));
    assertThat(Pledges.resolve(older.room())).isEmpty();
  }

  @Test
  void anAlarmThatIsRaisedByAnExposureMakesItDueAtOnce() {
    given(consultation())
        .andThen(seenFromAbove(1, true), resolved(1))
        .and(south.warns(new IfAlarm(NORTHERN_MISSILES), BATTERY))
        .when(south.reveals(1))
        .thenAmongOthers(due(3));
  }

  @Test
  void emptyWarningsAreWorthLessAndLessUntilWordsAreKept() {
    var story = given(ordering());
    for (var id = 1; id <= 3; id++) {
      story = abandoned(story, id);
    }
    var weights =
        story.events().stream()
            .filter(RoomEvent.PledgeGiven.class::isInstance)
            .map(it -> ((RoomEvent.PledgeGiven) it).pledge().weight())
            .toList();
    assertThat(weights).isEqualTo(List.of(5, 4, 3));
    assertThat(Pledges.weight(story.room(), SOUTH)).isEqualTo(1);
    assertThat(story.room().lived().reputation(SOUTH).credibility()).isEqualTo(25);
    var redeemed = kept(story, 4);
    assertThat(redeemed.room().lived().reputation(SOUTH).credibility()).isEqualTo(35);
  }

  private static Story abandoned(Story story, int id) {
    return story
        .and(south.warns(WORKS, BATTERY))
        .andThen(
            new RoomEvent.PledgeDue(new PledgeId(id), 2 + id),
            new RoomEvent.PledgeBroken(new PledgeId(id)),
            begins(new Stage.Ordering(3 + id)));
  }

  private static Story kept(Story story, int id) {
    return story
        .and(south.assures(PULLBACK, SHOW))
        .andThen(new RoomEvent.PledgeKept(new PledgeId(id)));
  }

  @Test
  void wordsBelongToTheFullDepth() {
    given(ordering(Depth.VERIFICATION))
        .when(south.warns(WORKS, BATTERY))
        .thenRefused(new Refusal.BeyondDepth("warnings and assurances"))
        .when(south.assures(PULLBACK, SHOW))
        .thenRefused(new Refusal.BeyondDepth("warnings and assurances"));
    given(Treaties.table())
        .when(north.warns(new IfStep(SOUTHERN_BATTERY), new ThenStep(NORTHERN_WORKS)))
        .thenRefused(new Refusal.NotInThisPhase("during the orders and the consultation"));
  }
}
