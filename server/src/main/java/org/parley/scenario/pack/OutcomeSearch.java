package org.parley.scenario.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.scenario.Constraint;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

/**
 * Looks for an outcome that keeps all constraints, over the issues that constraints name. Bounded:
 * where the answer is not easily seen, it trusts the author.
 */
final class OutcomeSearch {

  private static final int MAX_STEPS = 100_000;

  private final List<Issue> issues;
  private final List<Constraint> constraints;
  private int steps;

  OutcomeSearch(List<Issue> issues, List<Constraint> constraints) {
    var named = new LinkedHashSet<IssueId>();
    constraints.forEach(constraint -> named.addAll(issuesOf(constraint)));
    this.issues = issues.stream().filter(issue -> named.contains(issue.id())).toList();
    this.constraints = constraints;
  }

  /**
   * Whether there is an outcome with the options of {@code fixed}. All questions share one budget
   * of steps.
   */
  boolean finds(Package fixed) {
    return extend(new LinkedHashMap<>(), 0, fixed);
  }

  private boolean extend(Map<IssueId, OptionId> chosen, int next, Package fixed) {
    if (next == issues.size() || steps++ > MAX_STEPS) {
      return true;
    }
    var issue = issues.get(next);
    for (var option : issue.options()) {
      if (fixed.option(issue.id()).orElse(option.id()).equals(option.id())) {
        chosen.put(issue.id(), option.id());
        if (allowed(chosen) && extend(chosen, next + 1, fixed)) {
          return true;
        }
        chosen.remove(issue.id());
      }
    }
    return false;
  }

  /** Judges only the constraints whose issues are all settled. */
  private boolean allowed(Map<IssueId, OptionId> chosen) {
    var outcome = new Package(chosen);
    return constraints.stream()
        .filter(constraint -> chosen.keySet().containsAll(issuesOf(constraint)))
        .allMatch(constraint -> constraint.allows(outcome));
  }

  private static Set<IssueId> issuesOf(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Forbids forbids -> forbids.together().options().keySet();
      case Constraint.Requires requires -> {
        var issues = new LinkedHashSet<>(requires.when().options().keySet());
        issues.addAll(requires.then().options().keySet());
        yield issues;
      }
    };
  }
}
