package org.parley.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.CrisisId;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.StepId;

/** What has happened in a room. The events of a room, in order, are the room. */
public sealed interface RoomEvent {

  /** Part of life under the treaty. */
  sealed interface OfImplementation extends RoomEvent {}

  /**
   * The first event of every room.
   *
   * @param contentHash pins the scenario pack
   * @param seed seeds all dice of this room
   */
  record RoomOpened(
      RoomId room,
      String name,
      ScenarioId scenario,
      String contentHash,
      long seed,
      RoomSettings settings)
      implements RoomEvent {}

  record DelegateSeated(SeatId seat, PartyId party, SeatRole role, String name)
      implements RoomEvent {}

  record DelegateUnseated(SeatId seat) implements RoomEvent {}

  /**
   * @param ends when the phase ends; empty where it does not run against time
   */
  record PhaseBegan(Stage stage, Optional<Instant> ends) implements RoomEvent {}

  /** Time is up and some still owe an answer; the clock waits once more. */
  record GraceBegan(Instant ends) implements RoomEvent {}

  record FloorGiven(PartyId party, Optional<Instant> until) implements RoomEvent {}

  record FloorCleared() implements RoomEvent {}

  record ClockPaused(Duration phaseLeft, Optional<Duration> floorLeft) implements RoomEvent {}

  record ClockResumed(Instant phaseEnds, Optional<Instant> floorEnds) implements RoomEvent {}

  record ClockExtended(Duration by) implements RoomEvent {}

  /** The server was down; running deadlines were moved by the time lost. */
  record LostTimeRestored(Duration lost) implements RoomEvent {}

  record PreparationSubmitted(SeatId seat, PreparationSheet sheet) implements RoomEvent {}

  record ReadyDeclared(PartyId party) implements RoomEvent {}

  record WorkContinued(PartyId party) implements RoomEvent {}

  record StatementMade(PartyId party, String text) implements RoomEvent {}

  record DraftSaved(SeatId seat, Package terms, Optional<SheetId> answers) implements RoomEvent {}

  record DraftDiscarded(SeatId seat) implements RoomEvent {}

  /** A delegation tabled a package and adopted it thereby. */
  record PackageTabled(SheetId sheet, PartyId author, Optional<SheetId> answers, Package terms)
      implements RoomEvent {}

  record SingleTextTabled(SheetId sheet, Package terms) implements RoomEvent {}

  record SheetCriticised(SheetId sheet, PartyId party, Set<IssueId> issues, String remark)
      implements RoomEvent {}

  /** Its author took the sheet off the table. */
  record SheetWithdrawn(SheetId sheet) implements RoomEvent {}

  /** A newer sheet of the same author took its place. */
  record SheetReplaced(SheetId sheet, SheetId by) implements RoomEvent {}

  record PackageAdopted(SheetId sheet, PartyId party) implements RoomEvent {}

  record AdoptionRevoked(SheetId sheet, PartyId party) implements RoomEvent {}

  /** A party that nobody plays would not sign: no deal, or what holds now, is worth more to it. */
  record ConsentWithheld(SheetId sheet, PartyId party) implements RoomEvent {}

  /** All whose consent the sheet needs have adopted it. */
  record PackageAgreed(SheetId sheet, Set<PartyId> needed) implements RoomEvent {}

  record AgreementRatified(SheetId sheet, PartyId party) implements RoomEvent {}

  /** A head of delegation does not confirm. Where it was needed, the agreement fails. */
  record AgreementDeclined(SheetId sheet, PartyId party) implements RoomEvent {}

  record AgreementEnteredIntoForce(SheetId sheet, int turn) implements RoomEvent {}

  /**
   * An agreed package did not enter into force.
   *
   * @param without the needed parties that declined or did not answer in time
   * @param because why it cannot stand although all have confirmed it
   */
  record AgreementFailed(SheetId sheet, Set<PartyId> without, Optional<String> because)
      implements RoomEvent {}

  // Life under the treaty. Chances are recorded with the dice, so that a replay is exact.

  /** Orders lie before a delegation's council. */
  record OrdersProposed(PartyId party, SeatId seat, Orders orders) implements OfImplementation {}

  record OrdersEndorsed(PartyId party, SeatId seat) implements OfImplementation {}

  /** A delegation's orders count. */
  record OrdersSealed(PartyId party) implements OfImplementation {}

  record OrdersReopened(PartyId party) implements OfImplementation {}

  /**
   * A delegation that is played has sealed nothing by the end of the phase, so that it complies.
   *
   * @param proposed whether a proposal lay before its council and lacked votes
   */
  record OrdersLapsed(PartyId party, boolean proposed) implements OfImplementation {}

  record StepTaken(StepId step, PartyId party) implements OfImplementation {}

  record StepReversed(StepId step, PartyId party) implements OfImplementation {}

  record NoticeGiven(Notice notice) implements OfImplementation {}

  record NoticeRecalled(SheetId agreement, PartyId party) implements OfImplementation {}

  /** A party is no longer party to the agreement: its notice has run out, or it declared breach. */
  record AgreementLeft(SheetId agreement, PartyId party) implements OfImplementation {}

  /** An agreement that was in force is so no more. */
  record AgreementEnded(SheetId agreement, String because) implements OfImplementation {}

  /**
   * Known to the violator and to the server alone.
   *
   * @param size from 1
   */
  record ObligationViolated(ObligationId obligation, PartyId party, int size)
      implements OfImplementation {}

  record InspectionSpent(
      PartyId inspector, MeasureId measure, ObligationId obligation, Orders.Access access)
      implements OfImplementation {}

  /**
   * @param chance the chance of an alarm as things truly were
   * @param die the number drawn, from 0 to below 1; an alarm where it is below the chance
   */
  record FindingMade(Finding finding, double chance, double die) implements OfImplementation {}

  /** The strongest alarm of the turn comes before the consultation at once; others wait. */
  record AlarmRaised(
      AlarmId alarm,
      ObligationId obligation,
      PartyId accused,
      Set<FindingId> findings,
      double evidence)
      implements OfImplementation {}

  record ConsultationOpened(AlarmId alarm) implements OfImplementation {}

  record AlarmAnswered(AlarmId alarm, AlarmAnswer answer) implements OfImplementation {}

  record VisitMade(AlarmId alarm, double chance, double die, boolean found)
      implements OfImplementation {}

  record AlarmResponded(AlarmId alarm, PartyId party, AlarmResponse response)
      implements OfImplementation {}

  record AlarmClosed(AlarmId alarm) implements OfImplementation {}

  record ObligationSuspended(ObligationId obligation, PartyId party) implements OfImplementation {}

  record ObligationResumed(ObligationId obligation, PartyId party) implements OfImplementation {}

  record FindingRevealed(FindingId finding, PartyId party) implements OfImplementation {}

  record TrustEstimated(TrustEstimate estimate) implements OfImplementation {}

  record PledgeGiven(Pledge pledge) implements OfImplementation {}

  /** The condition of a pledge has come true. */
  record PledgeDue(PledgeId pledge, int turn) implements OfImplementation {}

  record PledgeKept(PledgeId pledge) implements OfImplementation {}

  record PledgeBroken(PledgeId pledge) implements OfImplementation {}

  record HostAsked(StepId step, PartyId by, boolean end) implements OfImplementation {}

  record HostAnswered(StepId step, PartyId host, boolean accept) implements OfImplementation {}

  /**
   * @param happened whether the die fell below the chance
   */
  record CrisisThrown(CrisisId crisis, double chance, double die, boolean happened)
      implements OfImplementation {}

  /**
   * @param because what moved it, and by how much
   */
  record TensionMoved(int from, int to, List<Cause> because) implements OfImplementation {

    /** One thing that moved tension, in words for the bulletin. */
    public record Cause(String what, int by) {}
  }

  /** A seat's vote in its delegation's council on an agreement. */
  record CouncilVoted(SheetId agreement, PartyId party, SeatId seat, boolean aye)
      implements OfImplementation {}

  /** A delegation has confirmed; its voters are counted once their representative has voted. */
  record DelegationConfirmed(SheetId agreement, PartyId party) implements OfImplementation {}

  /** A representative's vote for those at home; it counts when its delegation has confirmed. */
  record BallotCast(Mandates.Cast cast) implements OfImplementation {}

  /**
   * How a constituency voted.
   *
   * @param votes those that its factions cast for the agreement by their points
   * @param by the vote that its representative cast in their place; empty where points decided
   */
  record HomeVoted(
      SheetId agreement,
      PartyId party,
      ConstituencyId constituency,
      long votes,
      long quota,
      Optional<Vote> by)
      implements OfImplementation {

    /** A representative's vote, for or against. */
    public record Vote(SeatId seat, boolean aye) {}

    /** Whether it would have carried by its own interests. */
    public boolean carriesByInterests() {
      return votes >= quota;
    }

    public boolean carried() {
      return by.map(Vote::aye).orElse(carriesByInterests());
    }

    /** Whether its representative voted against its interests. */
    public boolean abandoned() {
      return carried() != carriesByInterests();
    }
  }

  /** A constituency said no for the first time: the terms are on the table again. */
  record AgreementReturned(SheetId agreement, PartyId party, ConstituencyId constituency)
      implements OfImplementation {}

  /** The orders of a turn have been resolved. */
  record TurnResolved(LivedTurn turn) implements OfImplementation {}

  record CaucusOpened(CaucusId caucus, Set<PartyId> parties, PartyId by) implements RoomEvent {}

  record MessageSaid(Channel channel, SeatId seat, PartyId party, String text)
      implements RoomEvent {}

  record HandRaised(SeatId seat, PartyId party, String question) implements RoomEvent {}

  record HandLowered(SeatId seat) implements RoomEvent {}

  record HandAnswered(SeatId seat, PartyId party, String question, String answer)
      implements RoomEvent {}

  record InjectPut(InjectId inject) implements RoomEvent {}

  record BulletinPosted(String headline, String text) implements RoomEvent {}

  record ResultsReleased() implements RoomEvent {}
}
