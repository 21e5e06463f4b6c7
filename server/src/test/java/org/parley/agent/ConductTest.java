package org.parley.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_BATTERY;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Command;
import org.parley.negotiation.Finding;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.Orders;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Story;
import org.parley.perspective.DutyCoverage.Likelihood;
import org.parley.perspective.LivedBoard.AlarmFace;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.OwnBoard.Worth;
import org.parley.perspective.OwnLived;
import org.parley.perspective.OwnLived.OwnDuty;
import org.parley.perspective.OwnLived.OwnSize;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/** The conducts do what their papers say, under the river pact. */
class ConductTest {

  private static final SheetId PACT = new SheetId(1);
  private static final AlarmId FIRST = new AlarmId(1);
  private static final Dice LOWEST = _ -> 0;
  private static final Dice HIGHEST = bound -> bound - 1;

  private static Sight sight(Story story, PartyId party) {
    return sight(story, party, Map.of(), Set.of());
  }

  private static Sight sight(
      Story story, PartyId party, Map<Integer, Orders> ordered, Set<StepId> before) {
    var own = own(story, party);
    return new Sight(
        mandate(story, party),
        Perspective.board(story.room()).lived().orElseThrow(),
        own.lived().orElseThrow(),
        own.outcomeWorth(),
        ordered,
        before);
  }

  private static LivedMandate mandate(Story story, PartyId party) {
    return LivedMandate.of(story.room().scenario(), party, story.room().settings()).orElseThrow();
  }

  private static OwnBoard.OfDelegation own(Story story, PartyId party) {
    return (OwnBoard.OfDelegation) Perspective.own(story.room(), new Viewer.Delegation(party));
  }

  /** The turn is resolved, and a visit to the accused has found something. */
  private static Story accused(Story orders, PartyId accused, double evidence) {
    var duty = accused.equals(NORTH) ? NORTHERN_MISSILES : SOUTHERN_MISSILES;
    var other = accused.equals(NORTH) ? SOUTH : NORTH;
    var turn = orders.room().stage().turnNumber();
    var id = new FindingId(900);
    var finding =
        new Finding(
            id,
            turn,
            VISITS_MEASURE,
            duty,
            accused,
            Optional.empty(),
            Optional.of(other),
            true,
            0.5,
            0.05,
            Optional.empty());
    return orders
        .and(advances())
        .andThen(
            new RoomEvent.FindingMade(finding, 0.05, 0.01),
            new RoomEvent.AlarmRaised(FIRST, duty, accused, Set.of(id), evidence),
            new RoomEvent.ConsultationOpened(FIRST));
  }

  private static Story northIsAccused() {
    return accused(firstOrders(), NORTH, 20);
  }

  private static Story explained(Story story) {
    return story.andThen(new RoomEvent.AlarmAnswered(FIRST, new AlarmAnswer.Explain("no")));
  }

  private static AlarmFace alarm(Sight sight) {
    return sight.board().alarms().getLast();
  }

  private static AlarmResponse response(Conduct conduct, Story story, Dice dice) {
    var sight = sight(story, SOUTH);
    return conduct.responds(sight, alarm(sight), dice);
  }

  private static Orders orders(Conduct conduct, Story story, PartyId party) {
    return conduct.orders(sight(story, party), LOWEST);
  }

  // An alarm is believed or not

  @Test
  void anAlarmIsBelievedWhenItIsLikelierTrueThanFalse() {
    assertThat(isBelieved(accused(firstOrders(), NORTH, 8.9))).as("one turn in ten").isFalse();
    assertThat(isBelieved(accused(firstOrders(), NORTH, 9.1))).isTrue();
  }

  @Test
  void aVisitThatFindsNothingClearsAndAnAdmissionConvicts() {
    var visited = new RoomEvent.AlarmAnswered(FIRST, new AlarmAnswer.InviteVisit());
    var clean = new RoomEvent.VisitMade(FIRST, 0.6, 0.9, false);
    assertThat(isBelieved(northIsAccused().andThen(visited, clean))).isFalse();
    var admitted = new RoomEvent.AlarmAnswered(FIRST, new AlarmAnswer.Admit(""));
    assertThat(isBelieved(accused(firstOrders(), NORTH, 1).andThen(admitted))).isTrue();
  }

  private static boolean isBelieved(Story story) {
    var sight = sight(story, SOUTH);
    return Credence.isCredible(sight, alarm(sight));
  }

  // Always comply

  @Test
  void whoAlwaysCompliesTakesInitiativesAndPunishesNobody() {
    var comply = new AlwaysComply();
    var orders = orders(comply, firstOrders(), NORTH);
    assertThat(orders.violations()).isEmpty();
    assertThat(orders.inspections()).isEmpty();
    assertThat(orders.steps()).containsExactly(NORTHERN_PULLBACK);
    assertThat(response(comply, explained(northIsAccused()), LOWEST))
        .isEqualTo(new AlarmResponse.Accept());
    var sight = sight(northIsAccused(), NORTH);
    assertThat(comply.answers(sight, alarm(sight))).isEqualTo(new AlarmAnswer.InviteVisit());
  }

  // Grim trigger

  @Test
  void grimTriggerCompliesAndWatchesUntilItIsBetrayed() {
    var orders = orders(new GrimTrigger(), firstOrders(), SOUTH);
    assertThat(orders.violations()).isEmpty();
    assertThat(orders.steps()).isEmpty();
    assertThat(orders.notices()).isEmpty();
    assertThat(orders.inspections()).hasSize(1);
  }

  @Test
  void grimTriggerEndsThePactOnAnAlarmThatItBelievesAndOnNoOther() {
    var grim = new GrimTrigger();
    assertThat(response(grim, explained(northIsAccused()), LOWEST))
        .isEqualTo(new AlarmResponse.DeclareBreach(PACT));
    assertThat(response(grim, explained(accused(firstOrders(), NORTH, 2)), LOWEST))
        .isEqualTo(new AlarmResponse.Accept());
  }

  @Test
  void grimTriggerNeverForgets() {
    var later = explained(northIsAccused()).and(advances());
    for (var turns = 0; turns < 2; turns++) {
      var orders = orders(new GrimTrigger(), later, SOUTH);
      assertThat(orders.violations()).containsOnlyKeys(SOUTHERN_MISSILES);
      assertThat(orders.truthfulData()).isFalse();
      assertThat(orders.notices()).containsExactly(PACT);
      later = later.and(advances(), advances());
    }
  }

  @Test
  void whereThereAreNoConsultationsGrimTriggerBelievesEveryAlarm() {
    var later = accused(firstOrders(Depth.BASIC), NORTH, 2).and(advances());
    var orders = orders(new GrimTrigger(), later, SOUTH);
    assertThat(orders.violations()).containsOnlyKeys(SOUTHERN_MISSILES);
    assertThat(orders.notices()).isEmpty();
  }

  @Test
  void grimTriggerArmsForGoodOnceAnotherArms() {
    var calm = firstOrdersWithoutAgreement();
    assertThat(orders(new GrimTrigger(), calm, SOUTH).steps()).isEmpty();
    var armed = calm.andThen(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH));
    assertThat(orders(new GrimTrigger(), armed, SOUTH).steps()).containsExactly(SOUTHERN_BATTERY);
  }

  // Tit-for-tat with forgiveness

  @Test
  void theForgivingSuspendADutyTwoTimesInThreeAndForgiveTheThird() {
    var forgiving = new Forgiving();
    var story = explained(northIsAccused());
    assertThat(response(forgiving, story, LOWEST)).isEqualTo(new AlarmResponse.Accept());
    assertThat(response(forgiving, story, _ -> 1))
        .isEqualTo(new AlarmResponse.Suspend(SOUTHERN_MISSILES));
    assertThat(response(forgiving, story, HIGHEST))
        .isEqualTo(new AlarmResponse.Suspend(SOUTHERN_MISSILES));
  }

  @Test
  void theForgivingProtestWhereTheyOweNothing() {
    var story =
        explained(northIsAccused())
            .andThen(new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH));
    assertThat(response(new Forgiving(), story, HIGHEST)).isInstanceOf(AlarmResponse.Protest.class);
  }

  @Test
  void theForgivingTakeTheirSuspensionBackAfterATurn() {
    var steward = new Steward(mandate(firstOrders(), SOUTH), new Forgiving(), HIGHEST);
    var story = explained(northIsAccused());
    var response = next(steward, story);
    assertThat(response)
        .contains(new Command.RespondToAlarm(FIRST, new AlarmResponse.Suspend(SOUTHERN_MISSILES)));
    story =
        story.andThen(
            new RoomEvent.AlarmResponded(
                FIRST, SOUTH, new AlarmResponse.Suspend(SOUTHERN_MISSILES)),
            new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH));
    var resumption = Optional.of(new Command.ResumeObligation(SOUTHERN_MISSILES));
    assertThat(next(steward, story)).as("not in the same turn").isNotEqualTo(resumption);
    assertThat(next(steward, story.and(advances(), advances()))).isEqualTo(resumption);
  }

  @Test
  void withoutConsultationsTheForgivingViolateForATurn() {
    var next = accused(firstOrders(Depth.BASIC), NORTH, 20).and(advances());
    var retaliates = new Forgiving().orders(sight(next, SOUTH), HIGHEST);
    assertThat(retaliates.violations()).containsOnlyKeys(SOUTHERN_MISSILES);
    assertThat(new Forgiving().orders(sight(next, SOUTH), LOWEST).violations()).isEmpty();
    var after = sight(next.and(advances(), advances()), SOUTH);
    assertThat(new Forgiving().orders(after, HIGHEST).violations()).isEmpty();
  }

  @Test
  void theForgivingAnswerRungWithRungAndStepDownWhenTheOtherStops() {
    var armed =
        firstOrdersWithoutAgreement().andThen(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH));
    var answers = new Forgiving().orders(sight(armed, SOUTH), HIGHEST);
    assertThat(answers.steps()).contains(SOUTHERN_BATTERY);
    var both = armed.andThen(new RoomEvent.StepTaken(SOUTHERN_BATTERY, SOUTH));
    var known = sight(both, SOUTH, Map.of(3, Orders.NONE), Set.of(NORTHERN_WORKS));
    assertThat(new Forgiving().orders(known, HIGHEST).reversals())
        .containsExactly(SOUTHERN_BATTERY);
  }

  @Test
  void theForgivingBeginWithAnInitiativeAndThenAnswerOne() {
    var forgiving = new Forgiving();
    assertThat(orders(forgiving, firstOrders(), SOUTH).steps()).containsExactly(SOUTHERN_SHOW);
    var unanswered = sight(firstOrders(), SOUTH, Map.of(3, Orders.NONE), Set.of());
    assertThat(forgiving.orders(unanswered, LOWEST).steps()).isEmpty();
    var answered = firstOrders().andThen(new RoomEvent.StepTaken(NORTHERN_PULLBACK, NORTH));
    assertThat(
            forgiving
                .orders(sight(answered, SOUTH, Map.of(3, Orders.NONE), Set.of()), LOWEST)
                .steps())
        .containsExactly(SOUTHERN_SHOW);
    assertThat(forgiving.speaks(sight(firstOrders(), SOUTH)))
        .get()
        .isInstanceOf(Command.Assure.class);
  }

  // Opportunist

  @Test
  void theOpportunistViolatesExactlyWhereItsMarginIsNegativeInTheSizeThatPaysMost() {
    assertThat(violation(List.of(margin(0, 3), margin(2, 5)))).isEmpty();
    assertThat(violation(List.of(margin(-1, 3), margin(-.5, 5)))).containsExactly(1);
    assertThat(violation(List.of(margin(-1, 3), margin(-2, 5)))).containsExactly(2);
    assertThat(violation(List.of(margin(1, 3), margin(-.1, 5)))).containsExactly(2);
  }

  private static Likelihood margin(double without, double inspected) {
    return new Likelihood(without, inspected);
  }

  private static List<Integer> violation(List<Likelihood> margins) {
    var sizes =
        margins.stream()
            .map(
                it ->
                    new OwnSize(
                        Optional.of(3L),
                        new Likelihood(0, .5),
                        new Likelihood(0, .5),
                        Optional.of(it)))
            .toList();
    var duty = new OwnDuty(SOUTHERN_MISSILES, sizes, Optional.of(5L), false);
    var sight = withDuties(sight(firstOrders(), SOUTH), List.of(duty));
    return List.copyOf(new Opportunist().orders(sight, LOWEST).violations().values());
  }

  private static Sight withDuties(Sight sight, List<OwnDuty> duties) {
    var own = sight.own();
    var other =
        new OwnLived(
            own.orders(),
            own.choices(),
            own.words(),
            own.consultation(),
            own.hosts(),
            duties,
            own.findings(),
            own.trust(),
            own.ledger());
    return new Sight(
        sight.mandate(), sight.board(), other, sight.holding(), sight.ordered(), sight.before());
  }

  @Test
  void theOpportunistDeniesWhatItDidAndOpensItsDoorsForWhatItDidNot() {
    var story = accused(firstOrders(), SOUTH, 20);
    var deed =
        new Orders(
            Map.of(SOUTHERN_MISSILES, 1),
            false,
            Set.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());
    var guilty = sight(story, SOUTH, Map.of(3, deed), Set.of());
    assertThat(new Opportunist().answers(guilty, alarm(guilty)))
        .isInstanceOf(AlarmAnswer.Explain.class);
    var innocent = sight(story, SOUTH);
    assertThat(new Opportunist().answers(innocent, alarm(innocent)))
        .isEqualTo(new AlarmAnswer.InviteVisit());
    assertThat(response(new Opportunist(), explained(northIsAccused()), HIGHEST))
        .isEqualTo(new AlarmResponse.Accept());
  }

  @Test
  void theOpportunistTakesTheRungsThatPayAndThatNothingForbids() {
    assertThat(orders(new Opportunist(), firstOrders(), SOUTH).steps()).isEmpty();
    assertThat(orders(new Opportunist(), firstOrdersWithoutAgreement(), SOUTH).steps())
        .containsExactly(SOUTHERN_BATTERY);
    var north = sight(firstOrdersWithoutAgreement(), NORTH);
    var depot = north.mandate().step(NORTHERN_DEPOT).orElseThrow();
    assertThat(new Opportunist().wants(north, depot)).as("a host is asked").isTrue();
  }

  @Test
  void theOpportunistLeavesWhatIsWorthLessThanNoDeal() {
    var sight = sight(firstOrders(), SOUTH);
    assertThat(new Opportunist().orders(sight, LOWEST).notices()).isEmpty();
    var poor =
        new Sight(
            sight.mandate(),
            sight.board(),
            sight.own(),
            Optional.of(new Worth(10, -1)),
            Map.of(),
            Set.of());
    assertThat(new Opportunist().orders(poor, LOWEST).notices()).containsExactly(PACT);
  }

  // Benchmark inspector

  @Test
  void theBenchmarkInspectorInspectsByItsScheduleAndCallsWhatWaits() {
    var inspector = new BenchmarkInspector();
    assertThat(inspector.orders(sight(firstOrders(), SOUTH), LOWEST).inspections()).hasSize(1);
    assertThat(inspector.orders(sight(firstOrders(), SOUTH), LOWEST).violations()).isEmpty();
    var sight = sight(northIsAccused(), SOUTH);
    assertThat(inspector.pursues(sight, alarm(sight))).isTrue();
    assertThat(response(inspector, explained(northIsAccused()), LOWEST))
        .isInstanceOf(AlarmResponse.Protest.class);
  }

  // Whoever plays them

  @Test
  void theAccusedSpeaksFirst() {
    var story = northIsAccused();
    var south = new Steward(mandate(story, SOUTH), new GrimTrigger(), LOWEST);
    var north = new Steward(mandate(story, NORTH), new AlwaysComply(), LOWEST);
    assertThat(next(south, story)).get().isNotInstanceOf(Command.RespondToAlarm.class);
    assertThat(next(north, story))
        .contains(new Command.AnswerAlarm(FIRST, new AlarmAnswer.InviteVisit()));
    assertThat(next(south, explained(story)))
        .contains(new Command.RespondToAlarm(FIRST, new AlarmResponse.DeclareBreach(PACT)));
  }

  @Test
  void hostsLetHappenWhatIsWorthItsTension() {
    var asked =
        firstOrdersWithoutAgreement()
            .andThen(
                new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH),
                new RoomEvent.HostAsked(NORTHERN_DEPOT, NORTH, false));
    var south = new Steward(mandate(asked, SOUTH), new AlwaysComply(), LOWEST);
    assertThat(next(south, asked)).contains(new Command.AnswerHost(NORTHERN_DEPOT, false));
  }

  private static Optional<Command.OfDelegate> next(Steward steward, Story story) {
    return steward.acts(Perspective.board(story.room()), own(story, steward.party()));
  }
}
