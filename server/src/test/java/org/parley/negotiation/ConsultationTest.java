package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.negotiation.Cast.advances;
import static org.parley.negotiation.Cast.chair;
import static org.parley.negotiation.Cast.east;
import static org.parley.negotiation.Cast.north;
import static org.parley.negotiation.Cast.south;
import static org.parley.negotiation.Story.given;
import static org.parley.negotiation.Treaties.alarmed;
import static org.parley.negotiation.Treaties.consultation;
import static org.parley.negotiation.Treaties.opened;
import static org.parley.negotiation.Treaties.ordering;
import static org.parley.negotiation.Treaties.resolved;
import static org.parley.negotiation.Treaties.seenFromAbove;
import static org.parley.negotiation.Treaties.tension;
import static org.parley.negotiation.Treaties.visitAlarmed;
import static org.parley.scenario.DeltaPact.EAST;
import static org.parley.scenario.Scenarios.NORTH;
import static org.parley.scenario.Scenarios.NORTHERN_MISSILES;
import static org.parley.scenario.Scenarios.SOUTH;
import static org.parley.scenario.Scenarios.SOUTHERN_MISSILES;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.scenario.Depth;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

class ConsultationTest {

  private static final AlarmAnswer WEATHER = new AlarmAnswer.Explain("A weather rocket.");
  private static final AlarmResponse ACCEPT = new AlarmResponse.Accept();
  private static final AlarmResponse PROTEST = new AlarmResponse.Protest("Not so.");
  private static final AlarmResponse SUSPEND = new AlarmResponse.Suspend(SOUTHERN_MISSILES);
  private static final AlarmResponse BREACH = new AlarmResponse.DeclareBreach(new SheetId(1));
  private static final String SOUTHERN_DUTY = "The South keeps to the limit.";

  /** The North violated its limit at a size, a visit raised alarm 1, and it is being discussed. */
  private static Story alarm(int size) {
    return consultation()
        .andThen(
            visitAlarmed(1), alarmed(1, NORTHERN_MISSILES, NORTH, 1), opened(1), resolved(size));
  }

  private static Story alarm() {
    return alarm(1);
  }

  private static RoomEvent responded(PartyId party, AlarmResponse response) {
    return new RoomEvent.AlarmResponded(new AlarmId(1), party, response);
  }

  @Test
  void theAccusedExplainsOnceAndNobodyElseDoes() {
    given(alarm())
        .when(south.answers(1, WEATHER))
        .thenRefused(new Inadmissible.NotAccused("North"))
        .when(north.answers(1, new AlarmAnswer.Explain("  ")))
        .thenRefused(new Refusal.Empty("explanation"))
        .when(north.answers(1, WEATHER))
        .then(new RoomEvent.AlarmAnswered(new AlarmId(1), WEATHER))
        .when(north.answers(1, new AlarmAnswer.Admit("")))
        .thenRefused(new Inadmissible.AlreadyAnswered());
  }

  @ParameterizedTest
  @CsvSource({"0, 0.03", "1, 0.6", "2, 0.84"})
  void anInvitedVisitFindsALargerViolationMoreSurelyAndMayErr(int size, double chance) {
    var story = given(alarm(size)).when(north.answers(1, new AlarmAnswer.InviteVisit()));
    var visit = (RoomEvent.VisitMade) story.events().getLast();
    assertThat(visit.chance()).isEqualTo(chance, within(1e-12));
    assertThat(visit.found()).isEqualTo(visit.die() < visit.chance());
    story.thenRoom(
        room -> assertThat(room.lived().alarms().getFirst().visit()).contains(visit.found()));
  }

  @Test
  void aVisitIsDrawnFromTheDiceOfTheRoomSoThatAReplayIsEqual() {
    var once = given(alarm()).when(north.answers(1, new AlarmAnswer.InviteVisit()));
    var again = given(alarm()).when(north.answers(1, new AlarmAnswer.InviteVisit()));
    assertThat(once.last()).isEqualTo(again.last());
  }

  @Test
  void aProtestRaisesTensionAndAcceptanceIsTheLastWord() {
    given(alarm())
        .when(south.responds(1, PROTEST))
        .then(responded(SOUTH, PROTEST), tension(40, 43, "South protests", 3))
        .when(south.responds(1, PROTEST))
        .thenNothing()
        .when(south.responds(1, new AlarmResponse.Protest("Once more.")))
        .thenRefused(new Inadmissible.SofterThanBefore())
        .when(south.responds(1, ACCEPT))
        .then(responded(SOUTH, ACCEPT))
        .when(south.responds(1, BREACH))
        .thenRefused(new Inadmissible.AlreadyAccepted());
  }

  @Test
  void theAccusedDoesNotRespondToItself() {
    given(alarm())
        .when(north.responds(1, ACCEPT))
        .thenRefused(new Inadmissible.YouAreAccused())
        .when(chair.responds(1, ACCEPT))
        .thenRefused(new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  @Test
  void aSuspendedDutyIsNotInForceUntilResumed() {
    given(alarm())
        .when(south.responds(1, SUSPEND))
        .then(
            responded(SOUTH, SUSPEND), new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH))
        .thenRoom(
            room -> {
              assertThat(Duties.isInForce(room, SOUTHERN_MISSILES)).isFalse();
              assertThat(Duties.isInForce(room, NORTHERN_MISSILES)).isTrue();
            })
        .when(south.responds(1, PROTEST))
        .thenRefused(new Inadmissible.SofterThanBefore())
        .when(south.resumes(SOUTHERN_MISSILES))
        .then(new RoomEvent.ObligationResumed(SOUTHERN_MISSILES, SOUTH))
        .thenRoom(room -> assertThat(Duties.isInForce(room, SOUTHERN_MISSILES)).isTrue())
        .when(south.resumes(SOUTHERN_MISSILES))
        .thenNothing();
  }

  @Test
  void onlyAnOwnDutyInForceCanBeHeldBack() {
    given(alarm())
        .when(south.responds(1, new AlarmResponse.Suspend(NORTHERN_MISSILES)))
        .thenRefused(new Inadmissible.NotYourDuty("North", "The North keeps to the limit."))
        .when(south.responds(1, new AlarmResponse.Suspend(new ObligationId("tea"))))
        .thenRefused(new Refusal.NoSuch("duty \"tea\""))
        .when(north.resumes(SOUTHERN_MISSILES))
        .thenRefused(new Inadmissible.NotYourDuty("South", SOUTHERN_DUTY))
        .and(south.responds(1, BREACH))
        .when(south.resumes(SOUTHERN_MISSILES))
        .thenRefused(new Inadmissible.NotBinding(SOUTHERN_DUTY));
  }

  @Test
  void whatIsHeldBackSinceAnEarlierAlarmIsNotHeldBackTwice() {
    given(alarm())
        .andThen(new RoomEvent.ObligationSuspended(SOUTHERN_MISSILES, SOUTH))
        .when(south.responds(1, SUSPEND))
        .thenRefused(new Inadmissible.AlreadySuspended(SOUTHERN_DUTY));
  }

  @Test
  void aMaterialBreachEndsTheAgreementAtOnce() {
    given(alarm())
        .and(south.responds(1, SUSPEND))
        .when(south.responds(1, BREACH))
        .then(
            responded(SOUTH, BREACH),
            new RoomEvent.AgreementEnded(new SheetId(1), "South declared a material breach."),
            tension(40, 55, "South declared a material breach", 15))
        .thenRoom(
            room -> {
              assertThat(room.agreements()).isEmpty();
              assertThat(room.outcome()).isEqualTo(room.scenario().statusQuo());
              assertThat(room.lived().suspended()).isEmpty();
            })
        .when(advances())
        .thenAmongOthers(new RoomEvent.AlarmClosed(new AlarmId(1)))
        .thenStageIs(new Stage.Ordering(4));
  }

  /** Law of treaties, art. 60: one of several cannot end a treaty for those who want to keep it. */
  @Test
  void whoWasNotNeededDeclaresABreachForItselfAlone() {
    given(
            LivedBeginnings.threeSigned()
                .andThen(
                    Treaties.begins(new Stage.Consultation(3)),
                    visitAlarmed(1),
                    alarmed(1, NORTHERN_MISSILES, NORTH, 1),
                    opened(1)))
        .when(east.responds(1, BREACH))
        .then(
            responded(EAST, BREACH),
            new RoomEvent.AgreementLeft(new SheetId(1), EAST),
            tension(40, 55, "East declared a material breach", 15))
        .thenRoom(
            room -> {
              assertThat(room.agreements())
                  .singleElement()
                  .satisfies(it -> assertThat(it.parties()).containsExactly(NORTH, SOUTH));
              assertThat(Duties.isInForce(room, NORTHERN_MISSILES)).isTrue();
            })
        .when(south.responds(1, BREACH))
        .thenAmongOthers(
            new RoomEvent.AgreementEnded(new SheetId(1), "South declared a material breach."));
  }

  @Test
  void onlyAnAgreementThatTheDutyComesFromIsBroken() {
    given(alarm())
        .when(south.responds(1, new AlarmResponse.DeclareBreach(new SheetId(2))))
        .thenRefused(new UnlawfulOrder.NotParty(new SheetId(2)))
        .andThen(Treaties.freeTradeBesides())
        .when(south.responds(1, new AlarmResponse.DeclareBreach(new SheetId(2))))
        .thenRefused(new Inadmissible.OtherAgreement(new SheetId(2)))
        .when(south.responds(1, BREACH))
        .thenAmongOthers(
            new RoomEvent.AgreementEnded(new SheetId(1), "South declared a material breach."))
        .thenRoom(
            room ->
                assertThat(room.agreements())
                    .extracting(Agreement::sheet)
                    .containsExactly(new SheetId(2)));
  }

  @Test
  void whatWaitsCanBeCalledWhenNothingElseIsOpen() {
    given(alarm())
        .andThen(alarmed(2, SOUTHERN_MISSILES, SOUTH, 1))
        .when(south.answers(2, WEATHER))
        .thenRefused(new Inadmissible.NoAlarmOpen(new AlarmId(2)))
        .when(north.callsConsultation(2))
        .thenRefused(new Inadmissible.AnotherAlarmOpen(new AlarmId(1)))
        .when(north.callsConsultation(1))
        .thenNothing()
        .when(north.callsConsultation(3))
        .thenRefused(new Refusal.NoSuch("alarm 3"))
        .when(advances())
        .thenAmongOthers(new RoomEvent.AlarmClosed(new AlarmId(1)))
        .andThen(Treaties.begins(new Stage.Consultation(4)))
        .when(south.callsConsultation(1))
        .thenRefused(new Inadmissible.ConsultationOver(new AlarmId(1)))
        .when(south.callsConsultation(2))
        .then(opened(2));
  }

  @Test
  void anAccusedThatNobodyPlaysExplainsNothing() {
    given(alarm())
        .and(Cast.unseats(north), Cast.unseats(Cast.northernGeneral))
        .when(advances())
        .thenRoom(
            room -> {
              var alarm = room.lived().alarms().getFirst();
              assertThat(alarm.answer()).isEmpty();
              assertThat(alarm.state()).isEqualTo(Alarm.State.CLOSED);
            });
  }

  @Test
  void ownMeansAreShownByTheirOwnerAloneAndRaiseAnAlarm() {
    given(consultation())
        .andThen(seenFromAbove(1, true), resolved(1))
        .when(north.reveals(1))
        .thenRefused(new Refusal.NoSuch("finding 1 of your own means"))
        .when(south.reveals(2))
        .thenRefused(new Refusal.NoSuch("finding 2 of your own means"))
        .when(south.reveals(1))
        .then(
            new RoomEvent.FindingRevealed(new FindingId(1), SOUTH),
            new RoomEvent.AlarmRaised(
                new AlarmId(1), NORTHERN_MISSILES, NORTH, Set.of(new FindingId(1)), 0.3 / 0.08),
            tension(40, 48, "South accuses North", 8))
        .when(south.reveals(1))
        .thenRefused(new Refusal.AlreadyDone("Everyone knows of this finding."))
        .when(south.callsConsultation(1))
        .then(opened(1));
  }

  @Test
  void aCleanFindingAndOneOnAnOpenAlarmAreOnlyShown() {
    given(alarm())
        .andThen(seenFromAbove(2, true), seenFromAbove(3, false))
        .when(south.reveals(2))
        .then(new RoomEvent.FindingRevealed(new FindingId(2), SOUTH))
        .when(south.reveals(3))
        .then(new RoomEvent.FindingRevealed(new FindingId(3), SOUTH));
  }

  @Test
  void trustIsPutDownOncePerTurn() {
    var estimate = new TrustEstimate(3, SOUTH, NORTH, 80, 0);
    given(ordering())
        .when(south.estimates(NORTH, 101))
        .thenRefused(new Refusal.OutOfRange("estimate", "0 percent", "100 percent"))
        .when(south.estimates(SOUTH, 80))
        .thenRefused(new Refusal.NoSuch("other negotiating party \"south\""))
        .when(south.estimates(chair.party(), 80))
        .thenRefused(new Refusal.NoSuch("other negotiating party \"chair\""))
        .when(south.estimates(NORTH, 80))
        .then(new RoomEvent.TrustEstimated(estimate))
        .when(south.estimates(NORTH, 20))
        .thenRefused(new Inadmissible.EstimateWritten("North"))
        .andThen(Treaties.begins(new Stage.Ordering(4)))
        .when(south.estimates(NORTH, 20))
        .then(new RoomEvent.TrustEstimated(new TrustEstimate(4, SOUTH, NORTH, 20, 0)));
  }

  @Test
  void thereIsNoTrustWhereThereIsNoDuty() {
    given(ordering())
        .andThen(new RoomEvent.AgreementEnded(new SheetId(1), "It ended."))
        .when(south.estimates(NORTH, 80))
        .thenRefused(new Inadmissible.NothingToKeep("North"));
  }

  @Test
  void aLesserDepthRefusesByName() {
    given(consultation(Depth.BASIC))
        .when(north.callsConsultation(1))
        .thenRefused(new Refusal.BeyondDepth("consultations"))
        .when(north.answers(1, WEATHER))
        .thenRefused(new Refusal.BeyondDepth("consultations"))
        .when(north.responds(1, ACCEPT))
        .thenRefused(new Refusal.BeyondDepth("consultations"))
        .when(south.resumes(SOUTHERN_MISSILES))
        .thenRefused(new Refusal.BeyondDepth("suspended duties"))
        .when(south.estimates(NORTH, 50))
        .thenRefused(new Refusal.BeyondDepth("estimates of trust"));
    given(consultation(Depth.VERIFICATION))
        .when(south.reveals(1))
        .thenRefused(new Refusal.BeyondDepth("means of one's own"))
        .when(north.callsConsultation(1))
        .thenRefused(new Refusal.NoSuch("alarm 1"));
  }

  @Test
  void alarmsAreDiscussedInTheConsultationOnly() {
    given(ordering())
        .when(north.callsConsultation(1))
        .thenRefused(new Refusal.NotInThisPhase("during the consultation"));
  }
}
