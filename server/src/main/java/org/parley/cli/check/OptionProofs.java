package org.parley.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.Problem;
import org.parley.scenario.Issue;
import org.parley.scenario.Option;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.pack.PackPlaces;

/** Whether somebody has a reason to choose each option, and to talk about each issue. */
final class OptionProofs {

  private final Scenario scenario;
  private final Problem problem;
  private final PackPlaces places;

  /**
   * @param problem among all that have points, affected parties too; what the instructions of a
   *     consenting party forbid cannot be done
   */
  OptionProofs(Scenario scenario, Problem problem, PackPlaces places) {
    this.scenario = scenario;
    this.problem = problem;
    this.places = places;
  }

  List<PackProblem> findings() {
    var findings = new ArrayList<PackProblem>();
    for (var issue : scenario.issues().stream().filter(Issue::isOpen).toList()) {
      if (isDead(issue)) {
        findings.add(
            places
                .issue(issue.id())
                .fault(
                    "No party cares about this issue: whatever is agreed on it, nobody's points"
                        + " change. Give it points or leave it out."));
      } else {
        issue.options().forEach(option -> dominated(issue, option).ifPresent(findings::add));
      }
    }
    return findings;
  }

  /** What it obliges to and what watches it can make an issue matter without points. */
  private boolean isDead(Issue issue) {
    var first = issue.options().getFirst();
    return !isInRegime(issue)
        && issue.options().stream()
            .skip(1)
            .map(option -> swap(issue, first, option))
            .allMatch(swap -> swap.occurs() && swap.isAlwaysPossible() && isSame(swap));
  }

  private boolean isInRegime(Issue issue) {
    var regime = scenario.regime();
    return regime.obligations().stream()
            .anyMatch(duty -> duty.when().options().containsKey(issue.id()))
        || regime.measures().stream()
            .anyMatch(measure -> measure.when().options().containsKey(issue.id()))
        || regime.implementation().tension().damping().stream()
            .anyMatch(damping -> damping.when().options().containsKey(issue.id()));
  }

  /** A status quo may be worse than everything else: that is why people negotiate. */
  private Optional<PackProblem> dominated(Issue issue, Option option) {
    if (option.id().equals(issue.statusQuo())) {
      return Optional.empty();
    }
    if (!swap(issue, option, option).occurs()) {
      return Optional.of(
          places
              .option(issue.id(), option.id())
              .warning("The parties' instructions together leave no package with this option."));
    }
    return issue.options().stream()
        .filter(other -> !other.equals(option))
        .filter(other -> isBetter(swap(issue, option, other)))
        .findFirst()
        .map(
            other ->
                places
                    .option(issue.id(), option.id())
                    .warning(
                        "Whatever else is agreed, '"
                            + other.id()
                            + "' is at least as good for every party and sometimes better for"
                            + " one; nobody has a reason to choose this."));
  }

  private Swap swap(Issue issue, Option from, Option to) {
    return new Swap(problem, issue.id(), from.id(), to.id());
  }

  /** Cheap questions first: points before what else becomes impossible. */
  private boolean isBetter(Swap swap) {
    var improves = false;
    for (var party : problem.parties().values()) {
      var change = swap.change(party);
      if (change.least() < 0) {
        return false;
      }
      improves |= change.most() > 0;
    }
    return improves && swap.isAlwaysPossible();
  }

  private boolean isSame(Swap swap) {
    return problem.parties().values().stream()
        .map(swap::change)
        .allMatch(change -> change.least() == 0 && change.most() == 0);
  }
}
