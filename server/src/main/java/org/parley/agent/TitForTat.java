package org.parley.agent;

import java.util.Optional;

/**
 * Concedes as much as the others have raised their offers to it, both in its own points (absolute
 * tit-for-tat over the whole play, Faratin, Sierra and Jennings 1998). Among several others it goes
 * by their average.
 */
record TitForTat() implements Strategy {

  @Override
  public String title() {
    return "tit-for-tat";
  }

  @Override
  public long aspiration(Situation situation) {
    var menu = situation.menu();
    var raised = situation.memory().raised(menu.mandate()::worth).orElse(0.0);
    return Math.max(situation.reservation(), menu.best() - (long) Math.floor(raised));
  }

  @Override
  public Optional<Offer> offer(Situation situation, Dice dice) {
    return Tradeoff.offer(situation, aspiration(situation), dice);
  }
}
