package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What agreements oblige to, and how it is verified.
 *
 * @param discount the weight of the next turn against this one, from 0 to below 1
 * @param measures the agreed ones; what a party sees by its own means is not among them
 * @param implementation how life under the treaty is played
 */
public record Regime(
    double discount,
    List<Obligation> obligations,
    List<Measure> measures,
    Implementation implementation) {

  /** A scenario that ends with the signature. */
  public static final Regime NONE = new Regime(0, List.of(), List.of(), Implementation.NONE);

  public Regime {
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
  }

  /** The duties in force under an outcome, in the order of the scenario. */
  public List<Obligation> obligations(Package outcome) {
    return obligations.stream().filter(duty -> duty.when().holdsIn(outcome)).toList();
  }

  /** The measures in use under an outcome that watch an obligation. */
  public List<Measure> measures(Package outcome, ObligationId obligation) {
    return measures.stream()
        .filter(measure -> measure.watches().contains(obligation))
        .filter(measure -> measure.when().holdsIn(outcome))
        .toList();
  }

  public Optional<Obligation> obligation(ObligationId id) {
    return obligations.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }
}
