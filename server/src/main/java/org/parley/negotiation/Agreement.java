package org.parley.negotiation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * A package that all whose consent it needs have adopted.
 *
 * @param sheet the term sheet that became the agreement
 * @param terms what it settles; once in force, without what later agreements settle otherwise
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

  /** The parties that have confirmed it; all of them once it is in force. */
  public Set<PartyId> ratified() {
    return switch (state) {
      case State.Agreed agreed -> agreed.ratified();
      case State.InForce _ -> parties;
    };
  }

  /** The parties whose heads have neither confirmed nor declined. */
  Set<PartyId> unanswered() {
    return minus(parties, ratified());
  }

  /** The needed parties that have not confirmed. */
  Set<PartyId> lacking() {
    return minus(needed, ratified());
  }

  Agreement ratifiedBy(PartyId party) {
    var more = new State.Agreed(Copies.with(ratified(), party));
    return new Agreement(sheet, terms, parties, needed, more);
  }

  /** Whoever signed without being needed and does not confirm is no party to it. */
  Agreement declinedBy(PartyId party) {
    return new Agreement(sheet, terms, Copies.without(parties, party), needed, state);
  }

  /** Whoever has left is asked no more. */
  Agreement leftBy(PartyId party) {
    return new Agreement(
        sheet, terms, Copies.without(parties, party), Copies.without(needed, party), state);
  }

  Agreement enteredInto(int turn) {
    return new Agreement(sheet, terms, ratified(), needed, new State.InForce(turn));
  }

  /** What is left of it beside a newer agreement; empty where nothing is. */
  Optional<Agreement> givingWayTo(Package newer) {
    var left = new LinkedHashMap<>(terms.terms());
    left.entrySet()
        .removeIf(
            term ->
                newer
                    .option(term.getKey())
                    .filter(option -> !option.equals(term.getValue()))
                    .isPresent());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Agreement(sheet, new Package(left), parties, needed, state));
  }

  private static Set<PartyId> minus(Set<PartyId> all, Set<PartyId> some) {
    var rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
