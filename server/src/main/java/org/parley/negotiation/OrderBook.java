package org.parley.negotiation;

import java.util.Optional;
import java.util.Set;

/**
 * A delegation's orders for the running turn.
 *
 * @param proposed the orders that lie before the delegation's council
 * @param endorsed the seats that stand behind them, the proposer's among them
 * @param sealed whether enough seats do, so that they count
 */
public record OrderBook(Optional<Orders> proposed, Set<SeatId> endorsed, boolean sealed) {

  static final OrderBook EMPTY = new OrderBook(Optional.empty(), Set.of(), false);

  /** The orders that count in the resolution. */
  public Orders counting() {
    return sealed ? proposed.orElse(Orders.NONE) : Orders.NONE;
  }
}
