package org.parley.negotiation;

/** How the seat that represents a constituency votes for it on an agreement. */
public enum Ballot {
  FOR,
  AGAINST,
  /** The factions vote as their points say, as they do where nobody represents them. */
  BY_INTERESTS
}
