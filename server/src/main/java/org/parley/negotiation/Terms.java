package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/** Rules on what a package names. */
final class Terms {

  private Terms() {}

  /** Every issue and option is one of the scenario's. */
  static <R extends Request<?>> Rule<R> exist(Function<R, Package> terms) {
    return request ->
        terms.apply(request).terms().entrySet().stream()
            .flatMap(
                term -> unknown(request.room().scenario(), term.getKey(), term.getValue()).stream())
            .findFirst();
  }

  static <R extends Request<?>> Rule<R> settleSomething(Function<R, Package> terms) {
    return request -> require(!terms.apply(request).isEmpty(), new Refusal.Empty("package"));
  }

  static Optional<Refusal> unknown(Scenario scenario, Collection<IssueId> issues) {
    return issues.stream()
        .filter(issue -> scenario.issue(issue).isEmpty())
        .findFirst()
        .map(issue -> new Refusal.NoSuch("issue \"" + issue + "\""));
  }

  private static Optional<Refusal> unknown(Scenario scenario, IssueId id, OptionId option) {
    var issue = scenario.issue(id);
    if (issue.isEmpty()) {
      return Optional.of(new Refusal.NoSuch("issue \"" + id + "\""));
    }
    return require(
        issue.get().has(option),
        new Refusal.NoSuch("option \"" + option + "\" on " + issue.get().title()));
  }
}
