package org.parley.scenario.pack;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces whole words, longest first, in one pass: what was put in is not replaced again. A phrase
 * is found across a line break too; addresses on the web stay as they are.
 */
final class Words {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, String> replacements;
  private final Pattern pattern;

  private Words(Map<String, String> replacements) {
    this.replacements = replacements;
    this.pattern = pattern(replacements);
  }

  /** The words of an {@code alias.yaml}. */
  static Words of(Field alias) {
    var words = alias.at("words");
    return new Words(words.names().stream().collect(InOrder.toMap(name -> name, words::text)));
  }

  private static Pattern pattern(Map<String, String> replacements) {
    var alternatives =
        replacements.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(
                word ->
                    SPACE
                        .splitAsStream(word)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "https?://\\S+|(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
  }

  String replaceIn(String text) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement(match.group())));
  }

  private String replacement(String found) {
    return replacements.getOrDefault(SPACE.matcher(found).replaceAll(" "), found);
  }

  /** Where {@code name} would still stand after the replacement, as an index into {@code text}. */
  Optional<Integer> survivor(String text, String name) {
    var hidden = pattern.matcher(text).replaceAll(match -> "\0".repeat(match.group().length()));
    return Optional.of(hidden.indexOf(name)).filter(index -> index >= 0);
  }
}
