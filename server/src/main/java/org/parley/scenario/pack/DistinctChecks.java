package org.parley.scenario.pack;

import java.util.HashMap;
import java.util.List;

/** Nothing is named like another thing of its kind. */
final class DistinctChecks {

  private DistinctChecks() {}

  static void names(Pack pack, Problems problems) {
    var scenario = pack.scenario();
    for (var list : List.of("parties", "issues", "constraints", "injects", "claims")) {
      distinct(scenario.list(list), "id", problems);
    }
    scenario.list("issues").forEach(issue -> distinct(issue.list("options"), "id", problems));
    for (var list : List.of("obligations", "measures")) {
      scenario.find("regime").ifPresent(regime -> distinct(regime.list(list), "id", problems));
    }
    LifeChecks.implementation(pack).ifPresent(life -> life(life, problems));
    pack.points().values().forEach(points -> points(points, problems));
    distinct(pack.sources(), "key", problems);
    distinct(scenario.list("parties"), "name", problems);
    distinct(scenario.list("parties"), "monogram", problems);
  }

  private static void life(Field life, Problems problems) {
    distinct(life.list("nationalMeans"), "id", problems);
    distinct(life.list("steps"), "id", problems);
    distinct(life.list("steps"), "label", problems);
    distinct(life.at("tension").list("crises"), "id", problems);
  }

  private static void points(Field points, Problems problems) {
    distinct(points.list("constraints"), "id", problems);
    points
        .find("home")
        .map(home -> home.list("constituencies"))
        .ifPresent(bodies -> distinct(bodies, "id", problems));
  }

  /** Two options that read the same cannot be told apart on a term sheet or in a treaty. */
  static void options(Pack pack, Problems problems) {
    for (var issue : pack.scenario().list("issues")) {
      distinct(issue.list("options"), "label", problems);
      distinct(issue.list("options"), "text", problems);
    }
  }

  private static void distinct(List<Field> things, String name, Problems problems) {
    var seen = new HashMap<String, Field>();
    for (var thing : things) {
      var field = thing.at(name);
      var first = seen.putIfAbsent(field.text(), field);
      if (first != null) {
        problems.fault(
            field,
            "'%s' is already in line %d; choose another."
                .formatted(field.text(), first.spot().line()));
      }
    }
  }
}
