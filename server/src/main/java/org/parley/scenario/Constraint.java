package org.parley.scenario;

/**
 * Something an outcome must respect. On the scenario it says what can be done at all; in a party's
 * instructions it says what that party may adopt.
 */
public sealed interface Constraint {

  ConstraintId id();

  /** One sentence for the person: why this is so. */
  String because();

  /**
   * @param outcome an option for every issue
   */
  boolean allows(Package outcome);

  /** Where {@code when} holds, {@code then} must hold too. */
  record Requires(ConstraintId id, Combination when, Combination then, String because)
      implements Constraint {

    @Override
    public boolean allows(Package outcome) {
      return !when.holdsIn(outcome) || then.holdsIn(outcome);
    }
  }

  /** The combination cannot stand together. */
  record Forbids(ConstraintId id, Combination together, String because) implements Constraint {

    @Override
    public boolean allows(Package outcome) {
      return !together.holdsIn(outcome);
    }
  }
}
