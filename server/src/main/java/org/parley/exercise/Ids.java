package org.parley.exercise;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Names for what the server makes itself: 80 random bits each. */
public final class Ids {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;

  private final RandomGenerator random;

  public Ids(RandomGenerator random) {
    this.random = random;
  }

  public String next() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .collect(Collectors.joining());
  }

  /** For a command of the server's own; the colon keeps it apart from what clients may send. */
  public CommandId command() {
    return new CommandId("server:" + next());
  }
}
