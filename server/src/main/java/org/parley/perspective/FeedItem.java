package org.parley.perspective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Ballot;
import org.parley.negotiation.CaucusId;
import org.parley.negotiation.Channel;
import org.parley.negotiation.Orders;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.negotiation.Stage;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.CrisisId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/** One line of what a viewer has seen happen: words, news and history. */
public sealed interface FeedItem {

  Instant at();

  record PhaseOpened(Instant at, Stage stage) implements FeedItem {}

  record Statement(Instant at, PartyId party, String text) implements FeedItem {}

  record Message(Instant at, Channel channel, PartyId party, SeatId seat, String name, String text)
      implements FeedItem {}

  record CaucusCalled(Instant at, CaucusId caucus, List<PartyId> parties, PartyId by)
      implements FeedItem {}

  /**
   * @param date the day in the story; empty for the facilitator's own bulletin
   */
  record Bulletin(Instant at, String headline, String text, String date, List<String> sources)
      implements FeedItem {}

  /**
   * @param author empty for the chair's single negotiating text
   * @param changes number of issues changed against the sheet answered
   */
  record Tabled(
      Instant at, SheetId sheet, Optional<PartyId> author, Optional<SheetId> answers, int changes)
      implements FeedItem {}

  record Withdrawn(Instant at, SheetId sheet) implements FeedItem {}

  record Replaced(Instant at, SheetId sheet, SheetId by) implements FeedItem {}

  record Criticised(Instant at, SheetId sheet, PartyId party, String remark) implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Adopted(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  /** A party that nobody plays would not sign. */
  record Withheld(Instant at, SheetId sheet, PartyId party) implements FeedItem {}

  record Revoked(Instant at, SheetId sheet, PartyId party) implements FeedItem {}

  record Agreed(Instant at, SheetId sheet) implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Ratified(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  /**
   * @param byInstructions whether nobody plays the party, so that it followed its instructions
   */
  record Declined(Instant at, SheetId sheet, PartyId party, boolean byInstructions)
      implements FeedItem {}

  record InForce(Instant at, SheetId sheet) implements FeedItem {}

  /**
   * @param without the needed parties that declined or did not answer in time
   * @param because why it cannot stand, where that is not it
   */
  record Failed(Instant at, SheetId sheet, List<PartyId> without, Optional<String> because)
      implements FeedItem {}

  /** The facilitator answered the own delegation's question. */
  record Answer(Instant at, SeatId seat, PartyId party, String question, String answer)
      implements FeedItem {}

  record ResultsOut(Instant at) implements FeedItem {}

  // Life under the treaty: what the bulletin prints

  record StepTaken(Instant at, StepId step, PartyId party) implements FeedItem {}

  /**
   * Where neither is named, its own party took it back.
   *
   * @param agreement the agreement in force that forbids it
   * @param host the host that no longer lets it stand, where no agreement forbids it
   */
  record StepReversed(
      Instant at, StepId step, PartyId party, Optional<SheetId> agreement, Optional<PartyId> host)
      implements FeedItem {}

  record HostAsked(Instant at, StepId step, PartyId by, boolean end) implements FeedItem {}

  record HostAnswered(Instant at, StepId step, PartyId host, boolean accept) implements FeedItem {}

  record InspectionSpent(
      Instant at,
      PartyId inspector,
      PartyId inspected,
      MeasureId measure,
      ObligationId obligation,
      Orders.Access access)
      implements FeedItem {}

  /** What an agreed measure told everyone. */
  record FindingReported(
      Instant at, PartyId accused, LivedBoard.FindingFace finding, Optional<Die> die)
      implements FeedItem {}

  /** What the own means told the delegation alone. */
  record MeansReported(Instant at, PartyId owner, OwnLived.OwnFinding finding, Optional<Die> die)
      implements FeedItem {}

  /** A party has shown everyone what its own means had found. */
  record FindingRevealed(Instant at, PartyId accused, LivedBoard.FindingFace finding)
      implements FeedItem {}

  /**
   * @param evidence how many times likelier the findings are with a violation than without
   */
  record AlarmRaised(
      Instant at, AlarmId alarm, ObligationId obligation, PartyId accused, double evidence)
      implements FeedItem {}

  record ConsultationOpened(Instant at, AlarmId alarm, ObligationId obligation, PartyId accused)
      implements FeedItem {}

  record AlarmAnswered(Instant at, AlarmId alarm, PartyId accused, AlarmAnswer answer)
      implements FeedItem {}

  /**
   * @param found whether the visit reports a violation, truly or falsely
   */
  record VisitMade(Instant at, AlarmId alarm, PartyId accused, boolean found, Optional<Die> die)
      implements FeedItem {}

  record AlarmResponded(
      Instant at, AlarmId alarm, PartyId accused, PartyId party, AlarmResponse response)
      implements FeedItem {}

  record AlarmClosed(Instant at, AlarmId alarm, PartyId accused) implements FeedItem {}

  record DutySuspended(Instant at, ObligationId obligation, PartyId party) implements FeedItem {}

  record DutyResumed(Instant at, ObligationId obligation, PartyId party) implements FeedItem {}

  record NoticeGiven(Instant at, LivedBoard.NoticeFace notice) implements FeedItem {}

  record NoticeRecalled(Instant at, SheetId agreement, PartyId party) implements FeedItem {}

  record AgreementLeft(Instant at, SheetId agreement, PartyId party) implements FeedItem {}

  record AgreementEnded(Instant at, SheetId agreement, String because) implements FeedItem {}

  record PledgeGiven(Instant at, LivedBoard.PledgeFace pledge) implements FeedItem {}

  /** Its condition has come true. */
  record PledgeDue(Instant at, LivedBoard.PledgeFace pledge) implements FeedItem {}

  record PledgeKept(Instant at, LivedBoard.PledgeFace pledge) implements FeedItem {}

  record PledgeBroken(Instant at, LivedBoard.PledgeFace pledge) implements FeedItem {}

  record CrisisBroke(
      Instant at, CrisisId crisis, String headline, String text, int tension, Optional<Die> die)
      implements FeedItem {}

  /** A crisis that could have broken out did not; for the facilitator alone. */
  record CrisisSpared(Instant at, CrisisId crisis, String headline, Die die) implements FeedItem {}

  record TensionMoved(Instant at, int from, int to, List<RoomEvent.TensionMoved.Cause> because)
      implements FeedItem {}

  /**
   * A vote at home on an agreement.
   *
   * @param count in numbers; for the own delegation and the facilitator alone
   */
  record HomeVoted(
      Instant at, SheetId agreement, PartyId party, boolean aye, Optional<HomeCount> count)
      implements FeedItem {}

  /** Its delegation has confirmed, and waits for those who vote at home; for itself alone. */
  record DelegationConfirmed(Instant at, SheetId agreement, PartyId party) implements FeedItem {}

  /** A representative's vote that is not counted yet; for its own delegation alone. */
  record BallotCast(
      Instant at,
      SheetId agreement,
      PartyId party,
      ConstituencyId constituency,
      String name,
      SeatId seat,
      Ballot ballot)
      implements FeedItem {}

  /** A vote at home sends an agreement back to the table, once. */
  record AgreementReturned(Instant at, SheetId agreement, PartyId party) implements FeedItem {}

  /**
   * The orders of a turn are carried out; what was printed since the last such line is its news.
   */
  record TurnResolved(Instant at, int turn, int tension, boolean deal) implements FeedItem {}

  /**
   * To the own delegation and the facilitator: it sealed nothing in time, so that it complies.
   *
   * @param proposed whether a proposal lay before its council and lacked votes
   */
  record OrdersLapsed(Instant at, PartyId party, boolean proposed) implements FeedItem {}

  /** A seat's vote in its own delegation's council. */
  record CouncilVoted(Instant at, SheetId agreement, PartyId party, SeatId seat, boolean aye)
      implements FeedItem {}

  /** For the facilitator alone. */
  record ObligationViolated(Instant at, ObligationId obligation, PartyId party, int size)
      implements FeedItem {}

  /**
   * The dice behind what happened, for the facilitator alone.
   *
   * @param chance as things truly were
   * @param drawn from 0 to below 1; it happened where it is below the chance
   */
  record Die(double chance, double drawn) {}

  /**
   * @param votes those that its factions cast for the agreement by their points
   * @param by the vote of its representative, which counted instead
   */
  record HomeCount(
      ConstituencyId constituency, String name, long votes, long quota, Optional<HomeBallot> by) {}

  /**
   * @param name of the person
   * @param abandoned whether it went against the interests of those it was cast for
   */
  record HomeBallot(SeatId seat, String name, boolean aye, boolean abandoned) {}
}
