package org.parley.agent;

import java.util.Optional;

/**
 * MiCRO (de Jonge 2022): goes down the list of its own packages, best first, one step for each new
 * offer of the others, and otherwise repeats one of its old offers. It needs no model of anybody.
 * Among several others it waits for the least active, as the bilateral rule does for the only one.
 */
record Micro() implements Strategy {

  @Override
  public String title() {
    return "micro";
  }

  @Override
  public long aspiration(Situation situation) {
    var menu = situation.menu();
    if (menu.size() == 0) {
      return situation.reservation();
    }
    var made = situation.memory().made().size();
    var rank = concedes(situation) ? made : made - 1;
    return menu.get(Math.clamp(rank, 0, menu.size() - 1)).worth();
  }

  @Override
  public Optional<Offer> offer(Situation situation, Dice dice) {
    var made = situation.memory().made();
    if (concedes(situation) && made.size() < situation.menu().size()) {
      return Optional.of(situation.menu().get(made.size()));
    }
    return made.isEmpty() ? Optional.empty() : Optional.of(made.get(dice.below(made.size())));
  }

  private static boolean concedes(Situation situation) {
    var memory = situation.memory();
    return memory.made().size() <= memory.fewestReceived(situation.others());
  }
}
