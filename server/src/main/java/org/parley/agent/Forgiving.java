package org.parley.agent;

import java.util.Set;
import org.parley.negotiation.Orders;

/**
 * Answers an alarm against another with one turn of violation, and forgives one alarm in three
 * (generous tit-for-tat, Nowak and Sigmund 1992): so that a false alarm does not echo for ever.
 */
record Forgiving() implements Conduct {

  /** One in so many is forgiven. */
  private static final int FORGIVEN = 3;

  @Override
  public String title() {
    return "forgiving";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    return sight.newlyAlarmed() && dice.below(FORGIVEN) > 0
        ? Conduct.ordering(sight, Conduct.everything(sight), Set.of(), Set.of())
        : Orders.NONE;
  }
}
