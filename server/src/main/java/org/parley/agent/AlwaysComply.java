package org.parley.agent;

import org.parley.negotiation.Orders;

/** Keeps what it has signed and inspects nothing. */
record AlwaysComply() implements Conduct {

  @Override
  public String title() {
    return "always-comply";
  }

  @Override
  public Orders orders(Sight sight, Dice dice) {
    return Orders.NONE;
  }
}
