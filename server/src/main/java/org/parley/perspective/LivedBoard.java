package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.AlarmAnswer;
import org.parley.negotiation.AlarmId;
import org.parley.negotiation.AlarmResponse;
import org.parley.negotiation.Orders;
import org.parley.negotiation.Pledge;
import org.parley.negotiation.PledgeId;
import org.parley.negotiation.SheetId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;
import org.parley.scoring.RegimeHealth;

/**
 * Life under the treaty, as far as everyone in the room sees it.
 *
 * @param turn the running turn, counted on from the turns of the negotiation
 * @param sealed the parties whose orders for this turn are sealed; never what is in them
 * @param tension now, from 0 to 100
 * @param tensions when the story opened, and after each resolved turn
 * @param steps those in place
 * @param hosting how hosts stand to the steps for which they were asked
 * @param duties the obligations in force
 * @param inspections those spent in the turn resolved last
 * @param alarms all that were raised, oldest first
 * @param pledges all that were given, oldest first
 * @param notices the notices of withdrawal that run
 * @param words what each negotiating party's word is worth
 * @param health what of the regime still stands
 */
public record LivedBoard(
    int turn,
    List<PartyId> sealed,
    int tension,
    List<Integer> tensions,
    List<StepId> steps,
    List<HostingFace> hosting,
    List<DutyFace> duties,
    List<InspectionFace> inspections,
    List<AlarmFace> alarms,
    List<PledgeFace> pledges,
    List<NoticeFace> notices,
    List<WordFace> words,
    RegimeHealth health) {

  /**
   * @param host whose word it takes
   * @param accepted whether it lets the step happen, or stay
   * @param asked who waits for an answer, if anyone
   */
  public record HostingFace(
      StepId step, PartyId host, boolean accepted, Optional<AskedFace> asked) {}

  /**
   * @param end whether it asks to end the step rather than to let it happen
   */
  public record AskedFace(PartyId by, boolean end) {}

  /**
   * @param suspended whether its party holds it back, so that it is not in force for now
   * @param detection the chance that a violation is found by agreed measures; national means are
   *     unknown
   */
  public record DutyFace(
      ObligationId obligation,
      PartyId party,
      boolean suspended,
      DutyCoverage.Likelihood detection) {}

  /**
   * @param alarm what was found; empty where access was refused
   */
  public record InspectionFace(
      PartyId inspector,
      MeasureId measure,
      ObligationId obligation,
      Orders.Access access,
      Optional<Boolean> alarm) {}

  /**
   * @param evidence how many times likelier the findings are with a violation than without
   * @param findings all that the evidence counts, clean looks too
   * @param answer what the accused said
   * @param visit what an invited visit found: a violation, truly or falsely, or none
   */
  public record AlarmFace(
      AlarmId alarm,
      int turn,
      ObligationId obligation,
      PartyId accused,
      Alarm.State state,
      double evidence,
      List<FindingFace> findings,
      Optional<AlarmAnswer> answer,
      Optional<Boolean> visit,
      Map<PartyId, AlarmResponse> responses) {}

  /**
   * @param measure empty where a party showed what its own means found
   * @param by who spent the inspection, or who showed it
   * @param detection the chance of an alarm had there been a violation of size 1
   * @param falseAlarm the chance of an alarm had there been none
   */
  public record FindingFace(
      int turn,
      ObligationId obligation,
      Optional<MeasureId> measure,
      Optional<PartyId> by,
      boolean alarm,
      double detection,
      double falseAlarm) {}

  /**
   * A word given in public.
   *
   * @param turn the turn in which it was given
   * @param weight by how much it moved tension
   */
  public record PledgeFace(
      PledgeId pledge,
      PartyId party,
      Pledge.Kind kind,
      int turn,
      Pledge.Trigger when,
      Pledge.Deed then,
      int weight,
      Pledge.State state) {}

  /**
   * @param effect the turn at whose resolution the party leaves, unless it recalls the notice
   * @param forced whether its own constituency forced it
   */
  public record NoticeFace(SheetId agreement, PartyId party, int effect, boolean forced) {}

  /**
   * @param credibility from 0 to 100; scales what the party's next word moves
   */
  public record WordFace(PartyId party, int credibility, int kept, int broken) {}
}
