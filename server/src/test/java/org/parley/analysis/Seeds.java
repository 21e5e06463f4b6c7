package org.parley.analysis;

/** Names the seed of a random case that fails. */
final class Seeds {

  private Seeds() {}

  static void named(long seed, Runnable test) {
    try {
      test.run();
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("fails with seed " + seed, failure);
    }
  }
}
