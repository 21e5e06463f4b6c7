package org.parley.negotiation;

import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * A package that all whose consent it needs have adopted.
 *
 * @param sheet the term sheet that became the agreement
 * @param parties all that adopted it; those whose consent was needed and those who signed besides
 * @param needed those without whose ratification it does not enter into force
 */
public record Agreement(
    SheetId sheet, Package terms, Set<PartyId> parties, Set<PartyId> needed, State state) {

  /** How far an agreement has come. */
  public sealed interface State {

    /** Adopted; waits for the heads of delegation. */
    record Agreed(Set<PartyId> ratified) implements State {}

    /** In force since the given turn. */
    record InForce(int sinceTurn) implements State {}
  }

  public boolean inForce() {
    return state instanceof State.InForce;
  }
}
