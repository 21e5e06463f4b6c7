package org.parley.analysis;

import java.util.Optional;

/**
 * How a search ended.
 *
 * @param best the answer, if one was found
 * @param complete whether it is proved to be the best, or that there is none
 */
record Search(Optional<Answer> best, boolean complete) {

  static final Search NOTHING = new Search(Optional.empty(), true);
  static final Search GIVEN_UP = new Search(Optional.empty(), false);

  /** Whether nothing is left to be proved, not even which of the best packages is the smallest. */
  boolean isSettled() {
    return complete && best.map(Answer::exact).orElse(true);
  }

  /** The same, where it rests on something that may not have been proved. */
  Search asFarAs(boolean proved) {
    return proved ? this : new Search(best.map(Answer::unproved), false);
  }
}
