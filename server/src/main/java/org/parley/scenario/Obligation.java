package org.parley.scenario;

import java.util.List;

/**
 * One duty that an agreement puts on a party, and that the party can keep or violate.
 *
 * @param when the options under which the duty is in force
 * @param duty what the party must do or leave, one sentence
 * @param breach what a violation would be, one sentence
 * @param sizes how large a violation can be, smallest first, a few words each; at least one. At
 *     size k every measure has k chances: {@code 1 - (1 - p)^k}
 */
public record Obligation(
    ObligationId id,
    PartyId party,
    Combination when,
    String duty,
    String breach,
    List<String> sizes) {

  public Obligation {
    sizes = List.copyOf(sizes);
  }
}
