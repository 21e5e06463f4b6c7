package org.parley.scenario.pack;

import java.util.List;
import java.util.stream.Stream;

/** Every party, issue, option and source that is named exists. */
final class ReferenceChecks {

  private ReferenceChecks() {}

  /** Only a party that negotiates can consent, to a package, to a duty or to hosting. */
  static void consents(Pack pack, Problems problems) {
    var names = Names.of(pack);
    var scenario = pack.scenario();
    Stream.concat(
            scenario.list("alwaysConsent").stream(),
            scenario.list("issues").stream()
                .flatMap(issue -> issue.list("options").stream())
                .flatMap(option -> all(option, "obliges", "hosts")))
        .forEach(party -> names.checkNegotiator(party, problems));
  }

  static void statusQuo(Pack pack, Problems problems) {
    var names = Names.of(pack);
    for (var issue : pack.scenario().list("issues")) {
      names.checkOption(issue.text("id"), issue.at("statusQuo"), problems);
    }
  }

  static void combinations(Pack pack, Problems problems) {
    var names = Names.of(pack);
    combinationsOf(pack).forEach(combination -> combination(combination, names, problems));
  }

  private static void combination(Field combination, Names names, Problems problems) {
    for (var issue : combination.names()) {
      var options = combination.at(issue);
      if (names.checkIssue(options, issue, problems)) {
        options.items().forEach(option -> names.checkOption(issue, option, problems));
      }
    }
  }

  /** Every combination on which something in the pack depends. */
  static Stream<Field> combinationsOf(Pack pack) {
    var scenario = pack.scenario();
    return Stream.of(
            all(scenario, "constraints"),
            scenario.find("regime").stream()
                .flatMap(regime -> all(regime, "obligations", "measures")),
            LifeChecks.implementation(pack).stream()
                .flatMap(life -> all(life.at("tension"), "damping")),
            pack.points().values().stream()
                .flatMap(points -> all(points, "interactions", "constraints")),
            HomeChecks.factions(pack).flatMap(faction -> all(faction, "interactions")))
        .flatMap(rules -> rules)
        .flatMap(rule -> Stream.of("when", "requires", "forbids").map(rule::find))
        .flatMap(combination -> combination.stream());
  }

  static void sources(Pack pack, Problems problems) {
    var names = Names.of(pack);
    all(pack.scenario(), "claims", "injects")
        .flatMap(text -> text.list("sources").stream())
        .forEach(source -> names.checkSource(source, problems));
  }

  /** The elements of several lists. */
  private static Stream<Field> all(Field holder, String... lists) {
    return List.of(lists).stream().flatMap(list -> holder.list(list).stream());
  }
}
