package org.parley.negotiation;

import org.parley.scenario.Package;

/** Whether a sheet on the table can be adopted as things stand. */
public sealed interface Standing {

  /** It can be adopted. */
  record Adoptable() implements Standing {}

  /**
   * What was agreed since has made it impossible.
   *
   * @param because sentences for the person
   */
  record Impossible(String because) implements Standing {}

  /** All that it says has been agreed already, or holds anyway. */
  record AlreadyHolds() implements Standing {}

  /** How a sheet stands now. */
  static Standing of(Room room, Sheet sheet) {
    return of(room, sheet.terms());
  }

  /** How a package stands now, tabled or not. */
  static Standing of(Room room, Package terms) {
    var prospect = room.prospect();
    if (terms.over(prospect).equals(prospect)) {
      return new AlreadyHolds();
    }
    return Feasibility.obstacle(room, terms)
        .<Standing>map(Impossible::new)
        .orElseGet(Adoptable::new);
  }
}
