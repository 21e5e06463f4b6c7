package org.parley.agent;

import java.util.Optional;

/**
 * Concedes as time passes, whatever the others do: it asks for {@code reservation + (best -
 * reservation) (1 - t^(1/beta))} (Faratin, Sierra and Jennings 1998, polynomial, k = 0).
 *
 * @param beta below 1 concedes late, above 1 early
 */
record TimeDependent(String title, double beta) implements Strategy {

  @Override
  public long aspiration(Situation situation) {
    // StrictMath gives the same on every machine.
    var conceded = StrictMath.pow(situation.time(), 1 / beta);
    return situation.reservation() + (long) Math.ceil(situation.range() * (1 - conceded));
  }

  @Override
  public Optional<Offer> offer(Situation situation, Dice dice) {
    return Tradeoff.offer(situation, aspiration(situation), dice);
  }
}
