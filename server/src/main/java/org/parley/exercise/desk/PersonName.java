package org.parley.exercise.desk;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseRefusal;

/**
 * How the class knows a person.
 *
 * @param shown as it is shown
 * @param key the same for names that people would take for the same
 */
record PersonName(String shown, String key) {

  static final int MOST = 40;

  private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

  /** They join letters in Persian, in Indian scripts and in emoji, and are not seen themselves. */
  private static final Pattern JOINERS = Pattern.compile("[\u200c\u200d]");

  static Attempt<PersonName> of(String typed) {
    var shown = Normalizer.normalize(SPACES.matcher(typed.strip()).replaceAll(" "), Form.NFC);
    var name = new PersonName(shown, key(shown));
    if (name.key.isBlank()) {
      return new Attempt.Refused<>(new ExerciseRefusal.NameEmpty());
    }
    if (!shown.codePoints().allMatch(PersonName::isReadable)) {
      return new Attempt.Refused<>(new ExerciseRefusal.NameUnreadable());
    }
    return length(shown) > MOST
        ? new Attempt.Refused<>(new ExerciseRefusal.NameTooLong(MOST))
        : new Attempt.Done<>(name);
  }

  private static String key(String shown) {
    var plain = JOINERS.matcher(Normalizer.normalize(shown, Form.NFKC)).replaceAll("");
    // Upper case first, so that the two ways to write a German "ss" are the same.
    return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isReadable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> JOINERS.matcher(Character.toString(character)).matches();
      default -> true;
    };
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The same name with the first number that makes it different from all others.
   *
   * @param isTaken asked with a key
   */
  String variant(Predicate<String> isTaken) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> shortened(" " + number) + " " + number)
        .filter(name -> !isTaken.test(key(name)))
        .findFirst()
        .orElseThrow();
  }

  /** As much of the name as leaves room for the ending. */
  private String shortened(String ending) {
    var room = Math.min(length(shown), MOST - ending.length());
    return shown.substring(0, shown.offsetByCodePoints(0, room)).strip();
  }
}
