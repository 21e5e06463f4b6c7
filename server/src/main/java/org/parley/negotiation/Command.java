package org.parley.negotiation;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.InjectId;
import org.parley.scenario.IssueId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.StepId;

/**
 * What can be asked of a room. Each is recorded, if accepted, as one or more {@link RoomEvent}s.
 */
public sealed interface Command {

  /** Asked by a delegate. */
  sealed interface OfDelegate extends Command {}

  /** Asked by a delegate about life under the treaty. */
  sealed interface OfImplementation extends OfDelegate {}

  /** Asked by the facilitator. */
  sealed interface OfFacilitator extends Command {}

  /** Asked by the server's clock: see whether a deadline has passed. */
  record LookAtClock() implements Command {}

  // Briefing

  record SubmitPreparation(PreparationSheet sheet) implements OfDelegate {}

  /** In briefing: we have read. In negotiation: we have nothing more to add in this turn. */
  record DeclareReady() implements OfDelegate {}

  /** Takes {@link DeclareReady} back. */
  record ContinueWork() implements OfDelegate {}

  // Floor

  /** A party's public words; passes the floor on in the statements phase. */
  record MakeStatement(String text) implements OfDelegate {}

  record YieldFloor() implements OfDelegate {}

  /** The chair gives the floor to a delegation. */
  record GiveFloor(PartyId party) implements OfDelegate {}

  // Packages

  record SaveDraft(Package terms, Optional<SheetId> answers) implements OfDelegate {}

  record DiscardDraft() implements OfDelegate {}

  /** Tables a package; the delegation adopts it thereby. */
  record TablePackage(Package terms) implements OfDelegate {}

  /** Tables a package that answers another sheet. Amending one's own sheet replaces it. */
  record AmendSheet(SheetId sheet, Package terms) implements OfDelegate {}

  /** The chair tables a single negotiating text that nobody owns; it replaces the one before. */
  record TableSingleText(Package terms) implements OfDelegate {}

  record CriticiseSheet(SheetId sheet, Set<IssueId> issues, String remark) implements OfDelegate {}

  record WithdrawSheet(SheetId sheet) implements OfDelegate {}

  record AdoptSheet(SheetId sheet) implements OfDelegate {}

  /** Takes an adoption back while the sheet is not yet agreed. */
  record RevokeAdoption(SheetId sheet) implements OfDelegate {}

  // Ratification

  /** The head of delegation confirms after reading the treaty text. */
  record RatifyAgreement(SheetId sheet) implements OfDelegate {}

  record DeclineAgreement(SheetId sheet) implements OfDelegate {}

  /** The seat that represents a constituency votes for it on an agreement, until it is counted. */
  record VoteForConstituency(SheetId sheet, ConstituencyId constituency, Ballot ballot)
      implements OfImplementation {}

  // Life under the treaty

  /**
   * Seals the delegation's orders; where its council decides, puts them before the council, which
   * counts as the own seat's consent.
   */
  record SealOrders(Orders orders) implements OfImplementation {}

  /** Stands behind the orders that lie before the council. */
  record EndorseOrders() implements OfImplementation {}

  /** Takes the delegation's orders back while others still write. */
  record ReopenOrders() implements OfImplementation {}

  /**
   * @param percent the chance that the party keeps all its obligations, from 0 to 100
   */
  record EstimateTrust(PartyId about, int percent) implements OfImplementation {}

  /** Calls a consultation on an alarm that waits. */
  record CallConsultation(AlarmId alarm) implements OfImplementation {}

  /** The accused answers an alarm. */
  record AnswerAlarm(AlarmId alarm, AlarmAnswer answer) implements OfImplementation {}

  /** Another party responds to an alarm. */
  record RespondToAlarm(AlarmId alarm, AlarmResponse response) implements OfImplementation {}

  /** Takes up an own obligation again that was suspended. */
  record ResumeObligation(ObligationId obligation) implements OfImplementation {}

  /** Shows all what the own means have found. */
  record RevealFinding(FindingId finding) implements OfImplementation {}

  record Warn(Pledge.Trigger when, Pledge.Deed then) implements OfImplementation {}

  record Assure(Pledge.Trigger when, Pledge.Deed then) implements OfImplementation {}

  /**
   * Asks the host of a step for its word.
   *
   * @param end whether to end the step rather than to let it happen
   */
  record AskHost(StepId step, boolean end) implements OfImplementation {}

  /** The host lets a step happen, or stay, or does not. */
  record AnswerHost(StepId step, boolean accept) implements OfImplementation {}

  // Talk

  /** Opens a caucus of the own party with others. */
  record OpenCaucus(Set<PartyId> parties) implements OfDelegate {}

  record Say(Channel channel, String text) implements OfDelegate {}

  /** Asks the facilitator for help. */
  record RaiseHand(String question) implements OfDelegate {}

  record LowerHand() implements OfDelegate {}

  // Facilitator

  /** Begins the briefing. */
  record BeginBriefing() implements OfFacilitator {}

  record PauseClock() implements OfFacilitator {}

  record ResumeClock() implements OfFacilitator {}

  record ExtendClock(Duration by) implements OfFacilitator {}

  /**
   * Ends the running phase and begins the next.
   *
   * @param ending the phase that the facilitator saw running: asking twice ends one phase
   */
  record AdvancePhase(Stage ending) implements OfFacilitator {}

  /** Ends the play at once with what is in force. */
  record CloseRoom() implements OfFacilitator {}

  record PutInject(InjectId inject) implements OfFacilitator {}

  record PostBulletin(String headline, String text) implements OfFacilitator {}

  /** Answers a raised hand, to that delegation only, and lowers it. */
  record AnswerHand(SeatId seat, String answer) implements OfFacilitator {}

  /** Fills a seat, or moves the delegate who already sits elsewhere in this room. */
  record SeatDelegate(SeatId seat, PartyId party, SeatRole role, String name)
      implements OfFacilitator {}

  record UnseatDelegate(SeatId seat) implements OfFacilitator {}

  record ReleaseResults() implements OfFacilitator {}

  /** Given by the server after it was down: time that nobody could use is given back. */
  record RestoreLostTime(Duration lost) implements Command {}
}
