package org.parley.agent;

import java.util.LinkedHashMap;
import org.parley.scenario.Package;

/**
 * A package as one party sees it.
 *
 * @param outcome an option for every issue
 * @param worth to that party
 */
record Offer(Package outcome, long worth) {

  /** What must be written on a sheet: where the outcome differs from what holds anyway. */
  Package terms(Package base) {
    var terms = new LinkedHashMap<>(outcome.terms());
    base.terms().forEach(terms::remove);
    return new Package(terms);
  }

  /** On how many issues both say the same. */
  long likeness(Package other) {
    return outcome.terms().entrySet().stream()
        .filter(term -> other.option(term.getKey()).filter(term.getValue()::equals).isPresent())
        .count();
  }
}
