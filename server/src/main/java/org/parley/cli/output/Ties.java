package org.parley.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.Choice;
import org.parley.analysis.Problem;
import org.parley.scenario.Constraint;
import org.parley.scenario.IssueId;

/** Which issues hang together: the connected components of interactions and constraints. */
final class Ties {

  private Ties() {}

  /** The issues in groups; issues within a group, and groups by their first issue, in order. */
  static List<List<Choice>> of(Problem problem) {
    var groups = new ArrayList<Set<IssueId>>();
    problem.issues().forEach(choice -> groups.add(new LinkedHashSet<>(Set.of(choice.issue()))));
    for (var tie : ties(problem)) {
      var touched =
          groups.stream().filter(group -> group.stream().anyMatch(tie::contains)).toList();
      touched.stream().skip(1).forEach(group -> touched.getFirst().addAll(group));
      touched.stream().skip(1).forEach(groups::remove);
    }
    return groups.stream().map(group -> choices(problem, group)).toList();
  }

  private static List<Choice> choices(Problem problem, Set<IssueId> group) {
    return problem.issues().stream().filter(choice -> group.contains(choice.issue())).toList();
  }

  private static List<Collection<IssueId>> ties(Problem problem) {
    var ties = new ArrayList<Collection<IssueId>>();
    problem.constraints().forEach(constraint -> ties.add(issues(constraint)));
    for (var party : problem.parties().values()) {
      party.interactions().forEach(it -> ties.add(it.when().options().keySet()));
    }
    return ties;
  }

  static Set<IssueId> issues(Constraint constraint) {
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
