package org.parley.scenario;

import java.util.List;
import java.util.Locale;

/** Names in sentences. */
public final class Sentences {

  private Sentences() {}

  /** The words where a sentence begins. */
  public static String beginning(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The names as one says them, the last after an "and". */
  public static String list(List<String> names) {
    return switch (names.size()) {
      case 0 -> "nobody";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }
}
