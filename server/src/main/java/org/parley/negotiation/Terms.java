package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/** Rules on what a package names. */
final class Terms {

  private Terms() {}

  /** Every issue and option is one of the scenario's, and to be chosen. */
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
    return issues.stream().flatMap(issue -> unknown(scenario, issue).stream()).findFirst();
  }

  private static Optional<Refusal> unknown(Scenario scenario, IssueId id) {
    return scenario
        .issue(id)
        .map(issue -> require(issue.isOpen(), new Refusal.NotOnTheAgenda(issue.title())))
        .orElseGet(() -> Optional.of(new Refusal.NoSuch("issue \"" + id + "\"")));
  }

  private static Optional<Refusal> unknown(Scenario scenario, IssueId id, OptionId option) {
    return unknown(scenario, id)
        .or(() -> scenario.issue(id).flatMap(issue -> unknown(issue, option)));
  }

  private static Optional<Refusal> unknown(Issue issue, OptionId option) {
    return require(
        issue.has(option), new Refusal.NoSuch("option \"" + option + "\" on " + issue.title()));
  }
}
