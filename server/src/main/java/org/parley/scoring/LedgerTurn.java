package org.parley.scoring;

import java.util.List;

/**
 * @param turn its number in the room
 * @param total sum of what the items count
 */
public record LedgerTurn(int turn, List<LedgerItem> items, double total) {

  static LedgerTurn of(int turn, List<LedgerItem> items) {
    return new LedgerTurn(
        turn, List.copyOf(items), items.stream().mapToDouble(LedgerItem::counts).sum());
  }
}
