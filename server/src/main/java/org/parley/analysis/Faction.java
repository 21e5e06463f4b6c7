package org.parley.analysis;

import org.parley.scenario.Package;
import org.parley.scenario.Preferences;

/**
 * A group at home that votes as one on ratification.
 *
 * @param votes how many votes it casts
 */
public record Faction(String name, long votes, Preferences preferences) {

  /** Whether the outcome is worth at least no deal to it. */
  public boolean approves(Package outcome) {
    return preferences.surplus(outcome).value() >= 0;
  }
}
