package org.parley.scenario.pack;

import java.util.List;
import java.util.Set;

/** Somebody has a reason to choose each option. */
final class DominanceChecks {

  private final Pack pack;
  private final String issue;
  private final List<Set<String>> conditions;

  /**
   * @param issue its id
   */
  private DominanceChecks(Pack pack, String issue) {
    this.pack = pack;
    this.issue = issue;
    this.conditions =
        ReferenceChecks.combinationsOf(pack)
            .map(combination -> Set.copyOf(combination.texts(issue)))
            .toList();
  }

  /** A status quo may be worse than everything else: that is why people negotiate. */
  static void options(Pack pack, Problems problems) {
    for (var issue : pack.scenario().list("issues")) {
      var checks = new DominanceChecks(pack, issue.text("id"));
      for (var option : issue.list("options")) {
        if (!option.text("id").equals(issue.text("statusQuo"))) {
          checks.option(option, issue.list("options"), problems);
        }
      }
    }
  }

  private void option(Field option, List<Field> options, Problems problems) {
    options.stream()
        .filter(other -> isDominated(option.text("id"), other.text("id")))
        .findFirst()
        .ifPresent(
            other ->
                problems.warn(
                    option,
                    "Nobody has a reason to choose this; '%s' is worth as much to every party."
                        .formatted(other.text("id"))));
  }

  /** Whether {@code other} is at least as good for all, whatever else is agreed. */
  private boolean isDominated(String option, String other) {
    return !option.equals(other)
        && pack.points().values().stream()
            .map(points -> points.at("points").at(issue))
            .allMatch(worths -> worths.number(other) >= worths.number(option))
        && conditions.stream().allMatch(it -> it.contains(option) == it.contains(other));
  }
}
