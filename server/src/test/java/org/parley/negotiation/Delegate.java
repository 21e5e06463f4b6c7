package org.parley.negotiation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.IssueId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.StepId;

/** A person on a seat, and all that this person may ask of a room. */
public record Delegate(SeatId seat, PartyId party, SeatRole role, String name) {

  public static Delegate of(String seat, PartyId party, SeatRole role, String name) {
    return new Delegate(new SeatId(seat), party, role, name);
  }

  public Act asks(Command.OfDelegate command) {
    return new Act(new Actor.Delegate(seat), command);
  }

  public Act prepares(String interests) {
    return asks(
        new Command.SubmitPreparation(
            new PreparationSheet(interests, new LinkedHashMap<>(), Package.EMPTY)));
  }

  public Act prepares(Map<PartyId, PreparationSheet.Guess> guesses, Package opening) {
    return asks(new Command.SubmitPreparation(new PreparationSheet("Security.", guesses, opening)));
  }

  public Act isReady() {
    return asks(new Command.DeclareReady());
  }

  public Act continuesWork() {
    return asks(new Command.ContinueWork());
  }

  public Act states(String text) {
    return asks(new Command.MakeStatement(text));
  }

  public Act yields() {
    return asks(new Command.YieldFloor());
  }

  public Act givesFloorTo(PartyId other) {
    return asks(new Command.GiveFloor(other));
  }

  public Act drafts(Package terms) {
    return asks(new Command.SaveDraft(terms, Optional.empty()));
  }

  public Act discardsDraft() {
    return asks(new Command.DiscardDraft());
  }

  public Act tables(Package terms) {
    return asks(new Command.TablePackage(terms));
  }

  public Act amends(int sheet, Package terms) {
    return asks(new Command.AmendSheet(new SheetId(sheet), terms));
  }

  public Act tablesSingleText(Package terms) {
    return asks(new Command.TableSingleText(terms));
  }

  public Act criticises(int sheet, String remark, IssueId... issues) {
    var named = new LinkedHashSet<>(Arrays.asList(issues));
    return asks(new Command.CriticiseSheet(new SheetId(sheet), named, remark));
  }

  public Act withdraws(int sheet) {
    return asks(new Command.WithdrawSheet(new SheetId(sheet)));
  }

  public Act adopts(int sheet) {
    return asks(new Command.AdoptSheet(new SheetId(sheet)));
  }

  public Act revokes(int sheet) {
    return asks(new Command.RevokeAdoption(new SheetId(sheet)));
  }

  public Act ratifies(int sheet) {
    return asks(new Command.RatifyAgreement(new SheetId(sheet)));
  }

  public Act declines(int sheet) {
    return asks(new Command.DeclineAgreement(new SheetId(sheet)));
  }

  public Act votesFor(ConstituencyId constituency, int sheet, Ballot ballot) {
    return asks(new Command.VoteForConstituency(new SheetId(sheet), constituency, ballot));
  }

  public Act estimates(PartyId about, int percent) {
    return asks(new Command.EstimateTrust(about, percent));
  }

  public Act callsConsultation(int alarm) {
    return asks(new Command.CallConsultation(new AlarmId(alarm)));
  }

  public Act answers(int alarm, AlarmAnswer answer) {
    return asks(new Command.AnswerAlarm(new AlarmId(alarm), answer));
  }

  public Act responds(int alarm, AlarmResponse response) {
    return asks(new Command.RespondToAlarm(new AlarmId(alarm), response));
  }

  public Act resumes(ObligationId duty) {
    return asks(new Command.ResumeObligation(duty));
  }

  public Act reveals(int finding) {
    return asks(new Command.RevealFinding(new FindingId(finding)));
  }

  public Act warns(Pledge.Trigger when, Pledge.Deed then) {
    return asks(new Command.Warn(when, then));
  }

  public Act assures(Pledge.Trigger when, Pledge.Deed then) {
    return asks(new Command.Assure(when, then));
  }

  public Act seals(Ordered ordered) {
    return asks(new Command.SealOrders(ordered.orders()));
  }

  public Act endorses() {
    return asks(new Command.EndorseOrders());
  }

  public Act reopens() {
    return asks(new Command.ReopenOrders());
  }

  /**
   * @param end whether to end the step rather than to let it happen
   */
  public Act asksHost(StepId step, boolean end) {
    return asks(new Command.AskHost(step, end));
  }

  public Act answersHost(StepId step, boolean accept) {
    return asks(new Command.AnswerHost(step, accept));
  }

  public Act callsCaucusWith(PartyId... others) {
    return asks(new Command.OpenCaucus(Set.of(others)));
  }

  public Act saysInPlenary(String text) {
    return asks(new Command.Say(new Channel.Plenary(), text));
  }

  public Act saysInCaucus(int caucus, String text) {
    return asks(new Command.Say(new Channel.Caucus(new CaucusId(caucus)), text));
  }

  public Act whispers(String text) {
    return whispersTo(party, text);
  }

  public Act whispersTo(PartyId delegation, String text) {
    return asks(new Command.Say(new Channel.Delegation(delegation), text));
  }

  public Act raisesHand(String question) {
    return asks(new Command.RaiseHand(question));
  }

  public Act lowersHand() {
    return asks(new Command.LowerHand());
  }
}
