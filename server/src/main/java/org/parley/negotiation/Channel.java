package org.parley.negotiation;

import org.parley.scenario.PartyId;

/** Where words are said. */
public sealed interface Channel {

  /** Everyone in the room hears. */
  record Plenary() implements Channel {}

  /** The parties of a caucus hear. */
  record Caucus(CaucusId caucus) implements Channel {}

  /** One's own delegation hears. */
  record Delegation(PartyId party) implements Channel {}
}
