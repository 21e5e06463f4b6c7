package org.parley.scoring;

import java.util.List;
import org.parley.scenario.MeasureId;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/**
 * What the inspection game of Dresher (1962) would have inspected, beside what was inspected.
 *
 * <p>It is a benchmark and not the room: it is zero-sum, there is one violation at most, there are
 * no false alarms, and an inspection always finds what there is. The inspector's quota of every
 * turn is shared out evenly over what could be inspected by it, and a fraction of an inspection is
 * the chance of a whole one.
 *
 * @param loss b, what being caught costs against what an undetected violation of one step brings
 * @param value of the game to the violator, who gets 1 for a violation that is not found
 */
public record InspectionBenchmark(
    PartyId inspector,
    MeasureId measure,
    ObligationId obligation,
    double loss,
    double value,
    List<Look> looks) {

  /**
   * @param chance with which the game inspects in this turn, while nothing has been violated
   * @param spent whether the inspector did
   */
  public record Look(int turn, double chance, boolean spent) {}
}
