package org.parley.analysis;

/**
 * The interactions and constraints tie so many issues together that the space cannot be taken
 * apart.
 */
public final class TooEntangled extends RuntimeException {

  TooEntangled(int states) {
    super(
        "interactions and constraints tie too many issues together: more than "
            + states
            + " states to follow; leave out those that matter least");
  }
}
