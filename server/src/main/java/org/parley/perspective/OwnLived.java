package org.parley.perspective;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.FindingId;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.SheetId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;
import org.parley.scoring.Ledger;

/**
 * Life under the treaty, as one delegation alone sees it.
 *
 * @param duties the own obligations in force, with what violating them would bring
 * @param findings what the own means have found, newest first
 * @param trust what to believe of each other party that owes something or owed it
 * @param ledger the own account of the turns resolved so far; only where points are shown exactly
 */
public record OwnLived(
    OrdersFace orders,
    OrderChoices choices,
    WordChoices words,
    ConsultationChoices consultation,
    HostChoices hosts,
    List<OwnDuty> duties,
    List<OwnFinding> findings,
    List<TrustFace> trust,
    Optional<Ledger> ledger) {

  /**
   * The orders for the running turn.
   *
   * @param proposed what lies before the delegation's council
   * @param takenBack what lay there and was taken back, from which writing goes on
   * @param endorsed the seats that stand behind it
   * @param needed how many seats must
   * @param sealed whether they do, so that it counts
   */
  public record OrdersFace(
      Optional<Orders> proposed,
      Optional<Orders> takenBack,
      List<SeatId> endorsed,
      int needed,
      boolean sealed) {}

  /**
   * What can stand in the orders; who leaves all of it out complies and inspects nothing.
   *
   * @param budgets the inspections to spend
   * @param access the measures by which others may inspect here and may be refused
   * @param steps the own steps that are not in place
   * @param reversals the own steps in place, which can be taken back
   * @param notices the agreements from which notice can be given
   * @param recalls the agreements from which an own notice runs that can be taken back
   */
  public record OrderChoices(
      List<BudgetFace> budgets,
      List<MeasureId> access,
      List<StepChoice> steps,
      List<StepId> reversals,
      List<SheetId> notices,
      List<SheetId> recalls) {}

  /**
   * @param perTurn how many inspections it gives in this turn
   * @param cost own points that one costs
   * @param targets where one can be spent
   */
  public record BudgetFace(MeasureId measure, int perTurn, long cost, List<TargetFace> targets) {}

  /**
   * @param detection the chance that this one inspection finds a violation of size 1
   * @param falseAlarm the chance that it raises an alarm where there is none
   */
  public record TargetFace(
      ObligationId obligation, PartyId party, double detection, double falseAlarm) {}

  /**
   * @param obstacle why it cannot be taken now; empty where it can
   */
  public record StepChoice(StepId step, Optional<String> obstacle) {}

  /**
   * What a pledge can be made of.
   *
   * @param weight by how much the next word moves tension; 0 where none is left in this turn
   */
  public record WordChoices(
      int weight,
      List<Pledge.Trigger> triggers,
      List<Pledge.Deed> warnings,
      List<Pledge.Deed> assurances) {}

  /**
   * @param suspendable own obligations that can be held back
   * @param resumable own obligations that are held back
   * @param breaches agreements of which a material breach can be declared over the open alarm
   */
  public record ConsultationChoices(
      List<ObligationId> suspendable, List<ObligationId> resumable, List<BreachChoice> breaches) {}

  /**
   * @param ends whether the agreement then ends for everybody; otherwise the delegation alone
   *     leaves it
   */
  public record BreachChoice(SheetId agreement, boolean ends) {}

  /**
   * @param asked the steps on the own soil for which a word is awaited
   * @param startable the own steps for which a host can be asked
   * @param endable the steps in place whose host can be asked to end them
   */
  public record HostChoices(List<StepId> asked, List<StepId> startable, List<StepId> endable) {}

  /**
   * @param sizes what a violation of each size would mean, smallest first
   * @param loss own points that being caught costs; empty where points are not shown
   * @param kept whether a caught violator keeps the gain
   */
  public record OwnDuty(
      ObligationId obligation, List<OwnSize> sizes, Optional<Long> loss, boolean kept) {}

  /**
   * @param gain own points that it brings in its turn; empty where points are not shown
   * @param detection the chance that it is found by agreed measures where it is not declared
   * @param declared the same where the delegation declares the truth about itself
   * @param margin own points by which keeping the duty beats the violation, as far as agreed
   *     measures go; negative where violating pays; empty where points are not shown
   */
  public record OwnSize(
      Optional<Long> gain,
      DutyCoverage.Likelihood detection,
      DutyCoverage.Likelihood declared,
      Optional<DutyCoverage.Likelihood> margin) {}

  /**
   * What the own means have found.
   *
   * @param detection the chance of an alarm had there been a violation of size 1
   * @param falseAlarm the chance of an alarm had there been none
   * @param revealed whether it was shown to all
   */
  public record OwnFinding(
      FindingId finding,
      int turn,
      MeasureId measure,
      ObligationId obligation,
      PartyId accused,
      boolean alarm,
      double detection,
      double falseAlarm,
      boolean revealed) {}

  /**
   * The belief that a party keeps all its obligations. Never the truth: Bayes' rule starts from the
   * delegation's own first estimate and knows no more than the delegation.
   *
   * @param estimates the delegation's own, oldest first
   * @param due whether this turn's estimate is still to be given; never of a party that owes
   *     nothing
   * @param bayes what the rule makes of the evidence; empty until this turn's estimate is given
   */
  public record TrustFace(
      PartyId about, List<EstimateFace> estimates, boolean due, Optional<BayesFace> bayes) {}

  /**
   * @param percent from 0 to 100
   */
  public record EstimateFace(int turn, int percent) {}

  /**
   * @param belief from 0 to 1
   */
  public record BayesFace(double belief, List<ReasonFace> reasons) {}

  /**
   * One piece of evidence.
   *
   * @param measure empty where another party showed what its own means found
   * @param own whether it came from the own means
   */
  public record ReasonFace(
      int turn,
      Optional<MeasureId> measure,
      ObligationId obligation,
      boolean own,
      boolean alarm,
      double before,
      double after) {}
}
