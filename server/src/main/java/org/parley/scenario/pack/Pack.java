package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A pack whose files are all there and fit the schema; names may still refer to nothing.
 *
 * @param documents the YAML files by path
 * @param texts the Markdown files by path
 */
record Pack(
    String slug,
    String contentHash,
    SortedMap<String, Field> documents,
    SortedMap<String, String> texts) {

  static final String SCENARIO = "scenario.yaml";
  static final String SOURCES = "sources.yaml";
  static final String ALIAS = "alias.yaml";
  static final String BRIEF = "brief.md";
  static final String TEACHING = "teaching.md";

  static String publicBrief(String party) {
    return "parties/" + party + "/public.md";
  }

  static String privateBrief(String party) {
    return "parties/" + party + "/private.md";
  }

  static String points(String party) {
    return "parties/" + party + "/points.yaml";
  }

  static boolean isChair(Field party) {
    return party.find("role").isPresent();
  }

  Field scenario() {
    return document(SCENARIO);
  }

  List<Field> sources() {
    return document(SOURCES).items();
  }

  Optional<Field> alias() {
    return Optional.ofNullable(documents.get(ALIAS));
  }

  /** The {@code points.yaml} of every party that negotiates, by party id. */
  Map<String, Field> points() {
    return scenario().list("parties").stream()
        .filter(party -> !isChair(party))
        .map(party -> party.text("id"))
        .distinct()
        .collect(InOrder.toMap(party -> party, party -> document(points(party))));
  }

  String text(String file) {
    return present(texts, file);
  }

  private Field document(String file) {
    return present(documents, file);
  }

  private static <T> T present(Map<String, T> files, String file) {
    return Optional.ofNullable(files.get(file))
        .orElseThrow(() -> new IllegalStateException(file + " was not read"));
  }
}
