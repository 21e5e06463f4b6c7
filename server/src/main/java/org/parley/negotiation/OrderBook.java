package org.parley.negotiation;

import java.util.Optional;
import java.util.Set;

/**
 * A delegation's orders for the running turn.
 *
 * @param proposed the orders that lie before the delegation's council
 * @param takenBack the orders that lay there before they were taken back to be changed
 * @param endorsed the seats that stand behind them, the proposer's among them
 * @param sealed whether enough seats do, so that they count
 */
public record OrderBook(
    Optional<Orders> proposed, Optional<Orders> takenBack, Set<SeatId> endorsed, boolean sealed) {

  static final OrderBook EMPTY = new OrderBook(Optional.empty(), Optional.empty(), Set.of(), false);

  /** The orders that count in the resolution. */
  public Orders counting() {
    return sealed ? proposed.orElse(Orders.NONE) : Orders.NONE;
  }

  static OrderBook proposedBy(SeatId seat, Orders orders) {
    return new OrderBook(Optional.of(orders), Optional.empty(), Set.of(seat), false);
  }

  OrderBook endorsedBy(SeatId seat) {
    return new OrderBook(proposed, takenBack, Copies.with(endorsed, seat), sealed);
  }

  OrderBook nowSealed() {
    return new OrderBook(proposed, takenBack, endorsed, true);
  }

  /** What was written stays with the delegation, to be changed; nothing lies before its council. */
  OrderBook reopened() {
    return new OrderBook(Optional.empty(), proposed, Set.of(), false);
  }
}
