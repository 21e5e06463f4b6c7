package org.parley.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.northernGeneral;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.LivedBeginnings.firstOrders;
import static org.parley.negotiation.LivedBeginnings.firstOrdersWithoutAgreement;
import static org.parley.negotiation.Ordered.nothing;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.LivedRiverPact.NORTHERN_DEPOT;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.NORTHERN_WORKS;
import static org.parley.scenario.LivedRiverPact.VISITS_MEASURE;
import static org.parley.scenario.Scenarios.CAP;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.QUOTA;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;
import static org.parley.scenario.Scenarios.VISITS;
import static org.parley.scenario.Scenarios.livedRiverPact;
import static org.parley.scenario.Scenarios.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Finding;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.LivedBeginnings;
import org.parley.negotiation.LivedTurn;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.negotiation.Story;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/** What a delegation alone sees of its life under the treaty, and what it is offered to do. */
class OwnLivedTest {

  private static final SheetId PACT = new SheetId(1);
  private static final AlarmResponse BREACH = new AlarmResponse.DeclareBreach(PACT);

  private static OwnLived own(Story story, PartyId party) {
    var own = (OwnBoard.OfDelegation) Perspective.own(story.room(), new Viewer.Delegation(party));
    return own.lived().orElseThrow();
  }

  /**
   * A visit to the North in this turn, as likely to find a violation as domain theory's example.
   */
  private static RoomEvent visited(int turn, boolean alarm) {
    var finding =
        new Finding(
            new FindingId(turn),
            turn,
            VISITS_MEASURE,
            NORTHERN_MISSILES,
            NORTH,
            Optional.empty(),
            Optional.of(SOUTH),
            alarm,
            0.5,
            0.05,
            Optional.empty());
    return new RoomEvent.FindingMade(finding, 0.05, alarm ? 0.01 : 0.9);
  }

  private static RoomEvent[] turn(Story story, int turn, boolean alarm) {
    return new RoomEvent[] {
      visited(turn, alarm),
      new RoomEvent.TurnResolved(
          new LivedTurn(turn, story.room().outcome(), true, Set.of(), Map.of(), Set.of(), 40)),
      new RoomEvent.PhaseBegan(new Stage.Consultation(turn), Optional.empty())
    };
  }

  private static Story consultation(boolean alarm) {
    var orders = firstOrders();
    return orders.andThen(turn(orders, 3, alarm));
  }

  /** The North is under alarm, before the commission. */
  private static Story accused() {
    return consultation(true)
        .andThen(
            new RoomEvent.AlarmRaised(
                new AlarmId(1), NORTHERN_MISSILES, NORTH, Set.of(new FindingId(3)), 10),
            new RoomEvent.ConsultationOpened(new AlarmId(1)));
  }

  @Test
  void aHostIsOfferedForWhatNoAgreementForbids() {
    assertThat(own(firstOrdersWithoutAgreement(), NORTH).hosts().startable())
        .containsExactly(NORTHERN_DEPOT);
    assertThat(own(firstOrders(), NORTH).hosts().startable()).isEmpty();
  }

  @Test
  void atBasicDepthThereAreInspectionsAndNothingElse() {
    var own = own(firstOrders(Depth.BASIC), SOUTH);
    assertThat(own.choices().budgets()).hasSize(1);
    assertThat(own.choices().access()).isEmpty();
    assertThat(own.choices().steps()).isEmpty();
    assertThat(own.choices().notices()).isEmpty();
    assertThat(own.words().triggers()).isEmpty();
    assertThat(own.words().warnings()).isEmpty();
    assertThat(own.words().assurances()).isEmpty();
    assertThat(own.words().weight()).isZero();
    assertThat(own.hosts()).isEqualTo(new OwnLived.HostChoices(List.of(), List.of(), List.of()));
    assertThat(own.findings()).isEmpty();
    assertThat(own.trust()).isEmpty();
  }

  @Test
  void withVerificationInspectionsCanBeRefusedAndAgreementsLeft() {
    var own = own(firstOrders(Depth.VERIFICATION), SOUTH);
    assertThat(own.choices().access()).containsExactly(VISITS_MEASURE);
    assertThat(own.choices().notices()).containsExactly(PACT);
    assertThat(own.trust()).extracting(OwnLived.TrustFace::about).containsExactly(NORTH);
    assertThat(own.choices().steps()).isEmpty();
    assertThat(own.words().warnings()).isEmpty();
    assertThat(own.words().weight()).isZero();
  }

  @Test
  void atFullDepthRungsWarnAndInitiativesAssure() {
    var own = own(firstOrders(), NORTH);
    assertThat(own.choices().steps())
        .extracting(OwnLived.StepChoice::step)
        .contains(NORTHERN_WORKS, NORTHERN_PULLBACK);
    assertThat(own.words().warnings())
        .contains(new Pledge.Deed.ThenStep(NORTHERN_WORKS), new Pledge.Deed.ThenNotice(PACT))
        .doesNotContain(new Pledge.Deed.ThenStep(NORTHERN_PULLBACK));
    assertThat(own.words().assurances())
        .containsExactly(new Pledge.Deed.ThenStep(NORTHERN_PULLBACK));
  }

  @Test
  void onlyRungsAreTakenBackAsAnAssurance() {
    var story =
        firstOrders()
            .andThen(
                new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH),
                new RoomEvent.StepTaken(NORTHERN_PULLBACK, NORTH));
    assertThat(own(story, NORTH).words().assurances())
        .containsExactly(new Pledge.Deed.ThenReverse(NORTHERN_WORKS));
    assertThat(own(story, NORTH).choices().reversals())
        .containsExactlyInAnyOrder(NORTHERN_WORKS, NORTHERN_PULLBACK);
  }

  @Test
  void everyWordThatIsOfferedIsAccepted() {
    var story = firstOrders().andThen(new RoomEvent.StepTaken(NORTHERN_WORKS, NORTH));
    var words = own(story, NORTH).words();
    for (var when : words.triggers()) {
      words.warnings().forEach(then -> story.and(north.warns(when, then)));
      words.assurances().forEach(then -> story.and(north.assures(when, then)));
    }
    assertThat(words.triggers()).isNotEmpty();
  }

  @Test
  void aNoticeThatRunsCanBeTakenBackAndNotBeGivenAgain() {
    var left = firstOrders().and(south.seals(nothing().leaving(1)), advances(), advances());
    assertThat(own(left, SOUTH).choices().notices()).isEmpty();
    assertThat(own(left, SOUTH).choices().recalls()).containsExactly(PACT);
    assertThat(own(left, NORTH).choices().notices()).containsExactly(PACT);
  }

  @Test
  void anAlarmIsMetByThoseWhoAreNotAccused() {
    assertThat(own(firstOrders(), SOUTH).consultation())
        .as("no alarm, nothing to meet")
        .isEqualTo(new OwnLived.ConsultationChoices(List.of(), List.of(), List.of()));
    var others = own(accused(), SOUTH).consultation();
    assertThat(others.suspendable()).containsExactly(SOUTHERN_MISSILES);
    assertThat(others.breaches()).containsExactly(new OwnLived.BreachChoice(PACT, true));
    var theirs = own(accused(), NORTH).consultation();
    assertThat(theirs.suspendable()).isEmpty();
    assertThat(theirs.breaches()).isEmpty();
  }

  @Test
  void aPartyThatTheAgreementDoesNotNeedReadsThatItOnlyLeaves() {
    var three =
        LivedBeginnings.threeSigned()
            .andThen(
                new RoomEvent.PhaseBegan(new Stage.Consultation(3), Optional.empty()),
                new RoomEvent.AlarmRaised(new AlarmId(1), NORTHERN_MISSILES, NORTH, Set.of(), 10),
                new RoomEvent.ConsultationOpened(new AlarmId(1)));
    assertThat(own(three, EAST).consultation().breaches())
        .containsExactly(new OwnLived.BreachChoice(PACT, false));
    assertThat(own(three, SOUTH).consultation().breaches())
        .containsExactly(new OwnLived.BreachChoice(PACT, true));
  }

  @Test
  void whoeverHasAcceptedOrEndedItCanDoNoMore() {
    var accepted = accused().and(south.responds(1, new AlarmResponse.Accept()));
    assertThat(own(accepted, SOUTH).consultation().breaches()).isEmpty();
    var ended = accused().and(south.responds(1, BREACH));
    assertThat(own(ended, SOUTH).consultation().breaches()).isEmpty();
    assertThat(own(ended, SOUTH).choices().notices()).isEmpty();
  }

  @Test
  void aDutyHeldBackCanBeResumed() {
    var held = accused().and(south.responds(1, new AlarmResponse.Suspend(SOUTHERN_MISSILES)));
    assertThat(own(held, SOUTH).consultation().resumable()).containsExactly(SOUTHERN_MISSILES);
    assertThat(own(held, SOUTH).consultation().suspendable()).isEmpty();
    assertThat(own(held, SOUTH).duties()).isEmpty();
  }

  @Test
  void bayesWaitsForTheDelegationsOwnEstimate() {
    var trust = own(firstOrders(), SOUTH).trust().getFirst();
    assertThat(trust.due()).isTrue();
    assertThat(trust.bayes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 7, 37", "false, 133, 163"})
  void trustFollowsBayesFromTheFirstEstimate(boolean alarm, double over, double under) {
    var before = firstOrders().and(south.estimates(NORTH, 70));
    var trust = own(before.andThen(turn(before, 3, alarm)), SOUTH).trust().getFirst();
    var bayes = trust.bayes().orElseThrow();
    assertThat(bayes.belief()).isCloseTo(over / under, within(0.0001));
    assertThat(bayes.reasons()).extracting(OwnLived.ReasonFace::alarm).containsExactly(alarm);
  }

  @ParameterizedTest
  @CsvSource({"true, 7, 37", "false, 133, 163"})
  void whatWasKnownWhenItWasEstimatedDoesNotCountTwice(boolean alarm, double over, double under) {
    var known = consultation(alarm).and(south.estimates(NORTH, 70));
    var first = own(known, SOUTH).trust().getFirst().bayes().orElseThrow();
    assertThat(first.reasons()).isEmpty();
    assertThat(first.belief()).isEqualTo(0.7);

    var next =
        known
            .andThen(new RoomEvent.PhaseBegan(new Stage.Ordering(4), Optional.empty()))
            .and(south.estimates(NORTH, 60));
    var later = own(next.andThen(turn(next, 4, alarm)), SOUTH).trust().getFirst();
    assertThat(later.bayes().orElseThrow().belief()).isCloseTo(over / under, within(0.0001));
  }

  @ParameterizedTest
  @EnumSource(
      value = PointsDisplay.class,
      names = {"RANKED", "HIDDEN"})
  void noNumbersAreSeenWhereTheSettingHidesThem(PointsDisplay display) {
    var story =
        LivedBeginnings.agreed(
            LivedBeginnings.settings(Depth.FULL, true).showing(display),
            livedRiverPact(),
            outcome(CAP, VISITS, QUOTA));
    var own = own(story, SOUTH);
    assertThat(own.ledger()).isEmpty();
    assertThat(own.duties()).hasSize(1);
    for (var duty : own.duties()) {
      assertThat(duty.loss()).isEmpty();
      assertThat(duty.sizes()).allMatch(size -> size.gain().isEmpty() && size.margin().isEmpty());
    }
    assertThat(own(firstOrders(), SOUTH).duties().getFirst().loss()).isPresent();
  }

  @Test
  void anAlarmListsAllThatItsEvidenceCountsCleanLooksToo() {
    var clean = look(4, Optional.empty(), false);
    var secret = look(5, Optional.of(SOUTH), false);
    var alarm =
        Perspective.board(accused().andThen(clean, secret).room())
            .lived()
            .orElseThrow()
            .alarms()
            .getFirst();
    assertThat(alarm.findings())
        .extracting(LivedBoard.FindingFace::alarm)
        .containsExactly(true, false);
  }

  private static RoomEvent look(int id, Optional<PartyId> owner, boolean alarm) {
    var finding =
        new Finding(
            new FindingId(id),
            3,
            VISITS_MEASURE,
            NORTHERN_MISSILES,
            NORTH,
            owner,
            Optional.empty(),
            alarm,
            0.2,
            0.02,
            Optional.empty());
    return new RoomEvent.FindingMade(finding, 0.02, 0.9);
  }

  @Test
  void ordersThatWereTakenBackStayWithTheDelegationAsTheyWere() {
    var sealed = firstOrders().and(north.seals(nothing().taking(NORTHERN_WORKS)));
    var reopened = own(sealed.and(north.reopens()), NORTH).orders();
    assertThat(reopened.takenBack()).isEqualTo(own(sealed, NORTH).orders().proposed());
    assertThat(reopened.proposed()).isEmpty();
    assertThat(reopened.endorsed()).isEmpty();
    assertThat(reopened.sealed()).isFalse();
  }

  @Test
  void ordersStandBeforeTheCouncilUntilEnoughEndorse() {
    var sealed = own(firstOrders().and(north.seals(nothing().taking(NORTHERN_WORKS))), NORTH);
    assertThat(sealed.orders().proposed().orElseThrow().steps()).containsExactly(NORTHERN_WORKS);
    assertThat(sealed.orders().endorsed()).containsExactly(north.seat());
    assertThat(sealed.orders().endorsed()).doesNotContain(northernGeneral.seat());
    assertThat(sealed.orders().needed()).isEqualTo(1);
    assertThat(sealed.orders().sealed()).isTrue();
  }
}
