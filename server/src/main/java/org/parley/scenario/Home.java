package org.parley.scenario;

import java.util.List;
import java.util.Map;

/**
 * What stands behind a delegation; for its own eyes only.
 *
 * @param decides whose word makes orders and signatures count
 * @param constituencies whose votes ratification and staying in a treaty need
 * @param steps points that a step in place is worth to this party in each turn, whoever took it
 * @param tensionCost points that a turn at tension 100 costs it; less tension costs in proportion
 */
public record Home(
    DecisionRule decides,
    List<Constituency> constituencies,
    Map<StepId, Points> steps,
    Points tensionCost) {

  /** A head that decides alone and answers to nobody. */
  public static final Home NONE = new Home(DecisionRule.HEAD, List.of(), Map.of(), Points.ZERO);

  public Home {
    constituencies = List.copyOf(constituencies);
  }

  /** Who decides in a delegation's national security council. */
  public enum DecisionRule {
    HEAD,
    /** More than half of the filled seats. */
    MAJORITY,
    /** All filled seats. */
    UNANIMITY
  }
}
