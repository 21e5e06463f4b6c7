package org.parley.scenario.pack;

import java.util.Map;
import java.util.Set;

/**
 * What the names in a pack may refer to.
 *
 * @param options the options of each issue
 */
record Names(
    Set<String> negotiators,
    Set<String> chairs,
    Map<String, Set<String>> options,
    Set<String> sources) {

  static Names of(Pack pack) {
    var scenario = pack.scenario();
    return new Names(
        pack.points().keySet(),
        scenario.list("parties").stream()
            .filter(Pack::isChair)
            .map(party -> party.text("id"))
            .collect(InOrder.toSet()),
        scenario.list("issues").stream()
            .collect(InOrder.toMap(issue -> issue.text("id"), Names::optionsOf)),
        pack.sources().stream().map(source -> source.text("key")).collect(InOrder.toSet()));
  }

  private static Set<String> optionsOf(Field issue) {
    return issue.list("options").stream().map(option -> option.text("id")).collect(InOrder.toSet());
  }

  void checkNegotiator(Field party, Problems problems) {
    if (chairs.contains(party.text())) {
      problems.fault(
          party, "'%s' is the chair, which has no consent to give.".formatted(party.text()));
    } else {
      check("party", party, negotiators, problems);
    }
  }

  void checkOption(String issue, Field option, Problems problems) {
    check("option", option, options.getOrDefault(issue, Set.of()), problems);
  }

  void checkSource(Field source, Problems problems) {
    check("source", source, sources, problems);
  }

  static void check(String kind, Field name, Set<String> known, Problems problems) {
    if (!known.contains(name.text())) {
      problems.fault(name, unknown(kind, name.text(), known));
    }
  }

  /** Checks the name of a field against the issues. */
  boolean checkIssue(Field value, String issue, Problems problems) {
    if (!options.containsKey(issue)) {
      problems.faultInName(value, unknown("issue", issue, options.keySet()));
      return false;
    }
    return true;
  }

  static String unknown(String kind, String name, Set<String> known) {
    return "There is no %s '%s'; there are: %s.".formatted(kind, name, String.join(", ", known));
  }
}
