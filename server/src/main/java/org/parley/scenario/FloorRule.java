package org.parley.scenario;

/** Who may table a package during negotiation. */
public enum FloorRule {
  /** The floor goes round; its holder tables. */
  ROTATING,
  /** Every delegation may table at any time. */
  OPEN
}
