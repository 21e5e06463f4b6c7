package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Audience;
import org.parley.scenario.Depth;
import org.parley.scenario.IssueId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Quota;
import org.parley.scenario.Sites;
import org.parley.scenario.Step;
import org.parley.scenario.StepId;

/**
 * What agreements can oblige to, how that is verified, and what else can be done while living under
 * them. All chances are parameters of the game. Which options bring a duty or a measure is said by
 * {@code when}: for each issue named there, one of its options.
 *
 * @param lived empty where the play ends with the signature; it never says for how many turns
 */
public record RegimeView(
    List<ObligationFace> obligations, List<MeasureFace> measures, Optional<LivedRules> lived) {

  /**
   * @param duty what the party must do or leave, one sentence
   * @param breach what a violation would be, one sentence
   * @param sizes how large a violation can be, smallest first
   */
  public record ObligationFace(
      ObligationId obligation,
      PartyId party,
      Map<IssueId, Set<OptionId>> when,
      String duty,
      String breach,
      List<String> sizes) {}

  /**
   * @param watches the obligations whose violation it can find
   * @param detection the chance of an alarm in a turn with a violation of size 1, from 0 to 1
   * @param falseAlarm the chance of an alarm in a turn without
   * @param confirmations how many independent looks must agree
   * @param sites where it takes a sample
   * @param data whether it compares what the obliged party itself declares
   * @param quota where it works only on a spent inspection
   */
  public record MeasureFace(
      MeasureId measure,
      String label,
      Map<IssueId, Set<OptionId>> when,
      Set<ObligationId> watches,
      double detection,
      double falseAlarm,
      int confirmations,
      Optional<Sites> sites,
      boolean data,
      Optional<Quota> quota) {}

  /**
   * @param depth how much of life under the treaty is played
   * @param notice turns between a notice of withdrawal and its effect
   * @param visitDetection the chance that an invited visit finds a violation of size 1
   * @param visitFalseAlarm the chance that it finds one where there is none
   * @param audience what a word kept earns, and a word broken costs, its giver in points
   * @param credit what a word kept adds to its giver's credibility, and a word abandoned takes from
   *     it
   * @param damping the options that make accidents less likely, and by which share each
   */
  public record LivedRules(
      Depth depth,
      int notice,
      double visitDetection,
      double visitFalseAlarm,
      Audience audience,
      CreditRules credit,
      TensionRules tension,
      List<StepFace> steps,
      List<DampingFace> damping) {}

  /** By how much a party's credibility, from 0 to 100, moves for each of its words. */
  public record CreditRules(int kept, int broken) {}

  /**
   * By how much tension, from 0 to 100, moves.
   *
   * @param back the share of the way to the baseline that it returns in each turn
   * @param statement by how much a warning raises it, or an assurance lowers it
   */
  public record TensionRules(
      int start,
      int baseline,
      double back,
      int statement,
      int alarm,
      int refusal,
      int protest,
      int breach) {}

  /**
   * @param headline what the bulletin prints when it is taken
   * @param needs steps that must be in place before
   * @param host the party without whose word it cannot be taken
   * @param tension by how much it moves tension when taken
   * @param forbiddenBy while one of these obligations is in force, it cannot be taken openly
   */
  public record StepFace(
      StepId step,
      PartyId party,
      Step.Kind kind,
      String label,
      String headline,
      List<StepId> needs,
      Optional<PartyId> host,
      Optional<String> theatre,
      int tension,
      Set<ObligationId> forbiddenBy) {}

  /** The share of every accident's chance that these options take away; several multiply. */
  public record DampingFace(Map<IssueId, Set<OptionId>> when, double share) {}
}
