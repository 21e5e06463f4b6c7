package org.parley.agent;

import org.parley.negotiation.Orders;
import org.parley.perspective.RegimeView.StepFace;

/**
 * Keeps what it has signed, inspects nothing and punishes nobody. It takes an initiative of its own
 * in every turn, answered or not, until it has none left (the opening of GRIT, Osgood 1962).
 */
record AlwaysComply() implements Conduct {

  @Override
  public String title() {
    return "always-comply";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    return new OrderForm(sight)
        .taking(new Ladder(sight).initiative().stream().toList())
        .staying()
        .orders();
  }

  @Override
  public boolean wants(Sight sight, StepFace step) {
    return Sight.isInitiative(step);
  }
}
