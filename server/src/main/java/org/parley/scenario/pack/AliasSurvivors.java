package org.parley.scenario.pack;

import java.util.List;
import java.util.stream.Stream;

/** Looks for original names that would still stand in a retold text. */
final class AliasSurvivors {

  private static final String NAME = "parties\\[\\d+]\\.name";

  private final Words words;
  private final List<String> names;
  private final Problems problems;

  private AliasSurvivors(Words words, List<String> names, Problems problems) {
    this.words = words;
    this.names = names;
    this.problems = problems;
  }

  static void check(Pack pack, Problems problems) {
    pack.alias()
        .map(alias -> new AliasSurvivors(Words.of(alias), renamed(pack, alias), problems))
        .ifPresent(survivors -> survivors.check(pack));
  }

  private static List<String> renamed(Pack pack, Field alias) {
    return pack.scenario().list("parties").stream()
        .filter(party -> alias.at("parties").find(party.text("id")).isPresent())
        .map(party -> party.text("name"))
        .toList();
  }

  private void check(Pack pack) {
    pack.texts().forEach(this::check);
    pack.documents().values().stream()
        .filter(document -> !document.file().equals(Pack.ALIAS))
        .flatMap(AliasSurvivors::leaves)
        .filter(field -> !isReplacedOtherwise(field))
        .forEach(this::check);
  }

  private void check(String file, String text) {
    for (var name : names) {
      words
          .survivor(text, name)
          .ifPresent(index -> problems.warn(file, Spot.in(text, index), complaint(name)));
    }
  }

  private void check(Field field) {
    names.stream()
        .filter(name -> words.survivor(field.text(), name).isPresent())
        .forEach(name -> problems.warn(field, complaint(name)));
  }

  private static String complaint(String name) {
    return "'%s' still stands here in the alias; add the whole word to alias.yaml.".formatted(name);
  }

  private static Stream<Field> leaves(Field field) {
    return switch (field.node().getNodeType()) {
      case OBJECT -> field.values().stream().flatMap(AliasSurvivors::leaves);
      case ARRAY -> field.items().stream().flatMap(AliasSurvivors::leaves);
      case STRING -> Stream.of(field);
      default -> Stream.empty();
    };
  }

  /** The title and the placards have names of their own; where a source stands is no text. */
  private static boolean isReplacedOtherwise(Field field) {
    return field.path().equals("title")
        || field.path().matches(NAME)
        || field.path().endsWith(".where");
  }
}
