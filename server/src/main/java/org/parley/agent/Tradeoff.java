package org.parley.agent;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses among offers that are worth about the same to oneself the one most like what the others
 * want (trade-off by similarity, Faratin, Sierra and Jennings 2002).
 */
final class Tradeoff {

  /** Offers within this share of the range count as worth the same. */
  private static final double BAND = 0.05;

  /** How many of them come to mind. */
  private static final int CONSIDERED = 24;

  private Tradeoff() {}

  static Optional<Offer> offer(Situation situation, long aspiration, Dice dice) {
    var menu = situation.menu();
    var end = menu.atLeast(aspiration);
    if (end == 0) {
      return Optional.empty();
    }
    var least = menu.get(end - 1).worth();
    var start = menu.atLeast(least + 1 + (long) (BAND * situation.range()));
    var wanted = situation.memory().newest();
    return IntStream.range(0, Math.min(CONSIDERED, end - start))
        .mapToObj(_ -> menu.get(start + dice.below(end - start)))
        .max(Comparator.comparingLong(offer -> wanted.stream().mapToLong(offer::likeness).sum()));
  }
}
