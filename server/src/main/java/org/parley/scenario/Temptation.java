package org.parley.scenario;

import java.util.List;

/**
 * What violating an obligation means to the party that owes it, in its own points for one turn.
 *
 * @param gains what a violation of each size brings in its turn, smallest first; at least 0
 * @param loss what being caught costs at once; at least 0
 * @param kept whether a caught violator keeps the gain
 */
public record Temptation(List<Points> gains, Points loss, boolean kept) {

  public Temptation {
    gains = List.copyOf(gains);
  }

  /**
   * @param size from 1
   */
  public Points gain(int size) {
    return gains.get(size - 1);
  }
}
