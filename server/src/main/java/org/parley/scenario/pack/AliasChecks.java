package org.parley.scenario.pack;

import java.util.HashMap;

/** Fictional names that belong to parties and can be told apart. */
final class AliasChecks {

  private AliasChecks() {}

  static void parties(Pack pack, Problems problems) {
    pack.alias()
        .map(alias -> alias.at("parties"))
        .ifPresent(
            renamed -> {
              known(pack.scenario(), renamed, problems);
              monograms(pack.scenario(), renamed, problems);
            });
  }

  private static void known(Field scenario, Field renamed, Problems problems) {
    var known =
        scenario.list("parties").stream().map(party -> party.text("id")).collect(InOrder.toSet());
    renamed.names().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> problems.faultInName(renamed.at(id), Names.unknown("party", id, known)));
  }

  /** A party that is not renamed keeps its monogram. */
  private static void monograms(Field scenario, Field renamed, Problems problems) {
    var taken = new HashMap<String, String>();
    scenario.list("parties").stream()
        .filter(party -> renamed.find(party.text("id")).isEmpty())
        .forEach(party -> taken.put(party.text("monogram"), party.text("name")));
    for (var party : renamed.values()) {
      var other = taken.putIfAbsent(party.text("monogram"), party.text("name"));
      if (other != null) {
        problems.fault(party.at("monogram"), "'%s' has this monogram already.".formatted(other));
      }
    }
  }
}
