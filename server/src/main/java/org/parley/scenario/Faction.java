package org.parley.scenario;

/**
 * A group at home that votes as one on ratification.
 *
 * @param name for example "The other party's senators"
 * @param votes how many votes it casts
 */
public record Faction(String name, long votes, Preferences preferences) {

  /** Whether the outcome is worth at least no deal to it. */
  public boolean approves(Package outcome) {
    return preferences.surplus(outcome).value() >= 0;
  }
}
