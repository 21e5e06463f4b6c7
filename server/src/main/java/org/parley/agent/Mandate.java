package org.parley.agent;

import java.util.List;
import java.util.stream.Stream;
import org.parley.scenario.Constraint;
import org.parley.scenario.Issue;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;

/**
 * All that a delegation knows of the case: what everyone may read, and its own points.
 *
 * @param constraints what can be done at all
 */
public record Mandate(
    PartyId party,
    List<Issue> issues,
    Package statusQuo,
    List<Constraint> constraints,
    Preferences preferences) {

  /**
   * @throws IllegalArgumentException if the party has no points
   */
  public static Mandate of(Scenario scenario, PartyId party) {
    var preferences =
        scenario
            .preferences(party)
            .orElseThrow(() -> new IllegalArgumentException(party + " does not negotiate"));
    return new Mandate(
        party, scenario.issues(), scenario.statusQuo(), scenario.constraints(), preferences);
  }

  long reservation() {
    return preferences.reservation().value();
  }

  long worth(Package outcome) {
    return preferences.worth(outcome).value();
  }

  /** Whether the outcome can stand, and the party may adopt it. */
  boolean allows(Package outcome) {
    return Stream.concat(constraints.stream(), preferences.instructions().stream())
        .allMatch(constraint -> constraint.allows(outcome));
  }
}
