package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.Home;
import org.parley.scenario.IssueId;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.OptionId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.StepId;
import org.parley.scenario.Temptation;

/**
 * What life under a treaty means to one party, for its own eyes.
 *
 * @param decides whose word makes the delegation's orders and signatures count
 * @param constituencies whose votes its ratification needs
 * @param means what it sees by its own means, agreement or not
 * @param points only where points are shown exactly
 */
public record OwnStakes(
    Home.DecisionRule decides,
    List<ConstituencyFace> constituencies,
    List<MeansFace> means,
    Optional<OwnCosts> points) {

  /**
   * @param quota the votes that are enough
   * @param seat the seat that votes for it, where it is filled and not acting head; empty where its
   *     factions always vote by their points
   */
  public record ConstituencyFace(
      ConstituencyId constituency,
      String name,
      long quota,
      List<FactionFace> factions,
      Optional<SeatRole> seat) {}

  /**
   * @param wants only where points are shown exactly
   */
  public record FactionFace(String name, long votes, Optional<FactionWants> wants) {}

  /**
   * What a faction asks, in points of its own.
   *
   * @param reservation what an outcome must be worth to it
   * @param points of the options of the issues that it cares for
   */
  public record FactionWants(
      long reservation,
      Map<IssueId, Map<OptionId, Long>> points,
      List<OwnCase.InteractionFace> interactions) {}

  /**
   * @param detection the chance of a finding in a turn with a violation of size 1
   * @param falseAlarm the chance of a finding in a turn without
   */
  public record MeansFace(
      MeasureId measure,
      String label,
      Set<ObligationId> watches,
      double detection,
      double falseAlarm) {}

  /**
   * @param temptations what violating each own obligation brings, and costs when it is found
   * @param steps what a step in place is worth in each turn, whoever took it
   * @param tensionCost what a turn at tension 100 costs; less tension costs in proportion
   * @param revealCost what showing a finding of the own means costs
   */
  public record OwnCosts(
      Map<ObligationId, Temptation> temptations,
      Map<StepId, Long> steps,
      long tensionCost,
      long revealCost) {}
}
