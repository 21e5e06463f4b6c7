package org.parley.exercise.desk;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.exercise.JoinCode;

/**
 * Makes and reads join codes: 21 signs to the sixth, some 86 million. No two signs look alike from
 * the last row, and without vowels no code is a word.
 */
final class Codes {

  static final String SIGNS = "CDFGHJKMNPQRTVWXY3479";
  static final int LENGTH = 6;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}-]+");

  private Codes() {}

  static JoinCode random(RandomGenerator random) {
    return new JoinCode(
        random
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
            .collect(Collectors.joining()));
  }

  /** What was meant by what was typed. */
  static JoinCode read(String typed) {
    return new JoinCode(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
  }
}
