package org.parley.scoring;

import java.util.List;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * What the benchmark inspection game would have inspected in a turn, beside what was inspected.
 *
 * <p>It is a benchmark and not the room, and {@link org.parley.verification.InspectionPlan} says
 * how it is solved: it is zero-sum, with one violation at most and no false alarms; the inspector
 * is alone, has full access, and only measures that need no inspection help it; who is caught loses
 * what the temptation says and what the agreement would still have brought. A quota is for one turn
 * and lapses with it, so that the budget is that of the turn and no turn to come plays a part.
 * Where others owe the duties, it compares points of different parties.
 *
 * @param budget the inspections that the inspector had in this turn by the measure
 * @param value what cheating could still have brought against the benchmark, in points; 0 where it
 *     would have made every duty worth keeping
 * @param looks one for each duty that could have been inspected
 */
public record InspectionBenchmark(
    int turn,
    PartyId inspector,
    MeasureId measure,
    int budget,
    double value,
    List<Look> looks,
    String sentence) {

  /**
   * @param chance with which the benchmark inspects
   * @param spent whether the inspector did
   */
  public record Look(ObligationId obligation, double chance, boolean spent) {}
}
