package org.parley.scenario.pack;

import java.util.List;
import java.util.stream.Stream;

/** Every issue, option and source that is named exists. */
final class ReferenceChecks {

  private static final List<String> COMBINATIONS = List.of("when", "requires", "forbids");

  private ReferenceChecks() {}

  static void combinations(Pack pack, Problems problems) {
    var names = Names.of(pack);
    Stream.concat(Stream.of(pack.scenario()), pack.points().values().stream())
        .flatMap(
            file ->
                Stream.concat(
                    file.list("constraints").stream(), file.list("interactions").stream()))
        .flatMap(rule -> COMBINATIONS.stream().flatMap(name -> rule.find(name).stream()))
        .forEach(combination -> combination(combination, names, problems));
  }

  static void combination(Field combination, Names names, Problems problems) {
    for (var issue : combination.names()) {
      var options = combination.at(issue);
      if (names.checkIssue(options, issue, problems)) {
        options.items().forEach(option -> names.checkOption(issue, option, problems));
      }
    }
  }

  static void sources(Pack pack, Problems problems) {
    var names = Names.of(pack);
    var scenario = pack.scenario();
    Stream.concat(scenario.list("claims").stream(), scenario.list("injects").stream())
        .flatMap(text -> text.list("sources").stream())
        .forEach(source -> names.checkSource(source, problems));
  }
}
