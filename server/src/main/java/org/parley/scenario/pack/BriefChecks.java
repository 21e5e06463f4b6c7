package org.parley.scenario.pack;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people read is there, and of a length that they can read in a lesson. */
final class BriefChecks {

  private static final int FEWEST_WORDS = 350;
  private static final int MOST_WORDS = 600;

  /** A link such as {@code [text](address)} is no citation. */
  private static final Pattern CITATION = Pattern.compile("\\[([a-z][a-z0-9-]*)](?!\\()");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private BriefChecks() {}

  static void notEmpty(Pack pack, Problems problems) {
    pack.texts()
        .forEach(
            (file, text) -> {
              if (text.isBlank()) {
                problems.fault(file, "This file is empty.");
              }
            });
  }

  static void lengths(Pack pack, Problems problems) {
    for (var file : briefs(pack)) {
      var words = words(pack.text(file));
      if (words < FEWEST_WORDS || words > MOST_WORDS) {
        problems.warn(
            file,
            Spot.WHOLE_FILE,
            "A brief has %d to %d words; this one has %d."
                .formatted(FEWEST_WORDS, MOST_WORDS, words));
      }
    }
  }

  static void citations(Pack pack, Problems problems) {
    var sources = Names.of(pack).sources();
    pack.texts()
        .forEach(
            (file, text) ->
                CITATION
                    .matcher(text)
                    .results()
                    .filter(citation -> !sources.contains(citation.group(1)))
                    .forEach(
                        citation ->
                            problems.warn(
                                file,
                                Spot.in(text, citation.start()),
                                Names.unknown("source", citation.group(1), sources))));
  }

  /** Dashes and other marks between spaces are not words. */
  private static long words(String text) {
    return SPACE
        .splitAsStream(text)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  private static List<String> briefs(Pack pack) {
    return Stream.concat(
            Stream.of(Pack.BRIEF),
            pack.scenario().list("parties").stream()
                .map(party -> Pack.privateBrief(party.text("id"))))
        .toList();
  }
}
