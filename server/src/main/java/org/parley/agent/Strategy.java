package org.parley.agent;

import java.util.Optional;

/** How a party concedes. */
public sealed interface Strategy permits Micro, TimeDependent, TitForTat {

  /** The name by which the literature and the command line call it. */
  String title();

  /** The least worth that it accepts now; never below its reservation value. */
  long aspiration(Situation situation);

  /** What it offers now; nothing where it has nothing to offer. */
  Optional<Offer> offer(Situation situation, Dice dice);

  /** Spends its time from slowly to fast: concedes late (Faratin, Sierra and Jennings 1998). */
  static Strategy boulware() {
    return new TimeDependent("boulware", 0.2);
  }

  /** Concedes early (Faratin, Sierra and Jennings 1998). */
  static Strategy conceder() {
    return new TimeDependent("conceder", 5);
  }

  /** Gives as much as it gets (Faratin, Sierra and Jennings 1998). */
  static Strategy titForTat() {
    return new TitForTat();
  }

  /** Makes a new offer only if the others have made as many (de Jonge 2022). */
  static Strategy micro() {
    return new Micro();
  }
}
