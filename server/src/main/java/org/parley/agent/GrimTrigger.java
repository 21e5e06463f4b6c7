package org.parley.agent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.negotiation.Orders;
import org.parley.negotiation.SheetId;

/**
 * Complies until the first public alarm against another; from then on it violates all it can for
 * ever, and leaves (Friedman 1971; under imperfect monitoring it ends even honest regimes).
 */
record GrimTrigger() implements Conduct {

  @Override
  public String title() {
    return "grim-trigger";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    if (sight.alarmsAgainstOthers().isEmpty()) {
      return Orders.NONE;
    }
    return Conduct.ordering(sight, Conduct.everything(sight), Set.of(), notices(sight));
  }

  private static Set<SheetId> notices(Sight sight) {
    return sight.declares() ? new LinkedHashSet<>(sight.own().choices().notices()) : Set.of();
  }
}
