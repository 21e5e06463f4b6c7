package org.parley.analysis;

import java.util.Arrays;

/**
 * Numbers the outcomes in their order, from 0. What an option adds to the number does not depend on
 * the other options, so a partial package has a number too, and the smaller of two has the smaller.
 */
final class Numbering {

  private final int[] options;
  private final long[] stride;

  Numbering(int[] options) {
    this.options = options.clone();
    stride = new long[options.length];
    long product = 1;
    for (int issue = options.length - 1; issue >= 0; issue--) {
      stride[issue] = product;
      product = Math.multiplyExact(product, options[issue]);
    }
  }

  static Numbering of(Problem problem) {
    return new Numbering(
        problem.issues().stream().mapToInt(issue -> issue.options().size()).toArray());
  }

  /** What choosing that option adds. */
  long of(int issue, int option) {
    return option * stride[issue];
  }

  Outcome outcome(long number) {
    var chosen = new int[options.length];
    Arrays.setAll(chosen, issue -> (int) (number / stride[issue] % options[issue]));
    return Outcome.of(chosen);
  }
}
