package org.parley.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.parley.analysis.Choice;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.Problem;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueKind;
import org.parley.scenario.Option;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.scenario.pack.PackPlaces;

/** Whether verification is worth what it costs, and whether limits are accepted without it. */
final class VerificationProofs {

  private final Scenario scenario;
  private final Problem consenting;
  private final PackPlaces places;

  /**
   * @param consenting within instructions
   */
  VerificationProofs(Scenario scenario, Problem consenting, PackPlaces places) {
    this.scenario = scenario;
    this.consenting = consenting;
    this.places = places;
  }

  /**
   * For each verification issue and party: in how many deals that all accept and that verify by it
   * the party is better off than it would be in the same deal with the status quo on that issue.
   */
  List<CheckReport.Worth> worths() {
    var worths = new ArrayList<CheckReport.Worth>();
    for (var issue : of(IssueKind.VERIFICATION_MEASURE)) {
      for (var party : scenario.negotiators()) {
        worth(issue, party)
            .ifPresent(deals -> worths.add(new CheckReport.Worth(issue.id(), party.id(), deals)));
      }
    }
    return worths;
  }

  private Optional<Long> worth(Issue issue, Party.Negotiator party) {
    long deals = 0;
    for (var option : issue.options()) {
      if (!option.id().equals(issue.statusQuo())) {
        var swap = new Swap(consenting, issue.id(), option.id(), issue.statusQuo());
        var some = swap.acceptableAndWorthIt(party.preferences());
        if (some.isEmpty()) {
          return Optional.empty();
        }
        deals += some.getAsLong();
      }
    }
    return Optional.of(deals);
  }

  List<PackProblem> findings(List<CheckReport.Worth> worths) {
    return of(IssueKind.VERIFICATION_MEASURE).stream()
        .filter(issue -> isNeverWorthIt(issue, worths))
        .map(
            issue ->
                places
                    .issue(issue.id())
                    .warning(
                        "Verification is never worth its cost: in no deal that all accept is any"
                            + " party better off with it than in the same deal without."))
        .toList();
  }

  private boolean isNeverWorthIt(Issue issue, List<CheckReport.Worth> worths) {
    var here = worths.stream().filter(worth -> worth.issue().equals(issue.id())).toList();
    return here.size() == scenario.negotiators().size()
        && here.stream().allMatch(worth -> worth.deals() == 0);
  }

  /**
   * How many deals that all accept settle some limit while every verification issue stays as it is;
   * empty where they are too many to be counted, or where the scenario has no verification.
   */
  Optional<Long> limitsWithoutVerification() {
    if (of(IssueKind.VERIFICATION_MEASURE).isEmpty()) {
      return Optional.empty();
    }
    var verification = Set.of(IssueKind.VERIFICATION_MEASURE);
    var both = Set.of(IssueKind.VERIFICATION_MEASURE, IssueKind.LIMIT);
    var all = acceptable(verification);
    var noLimit = acceptable(both);
    return all.isPresent() && noLimit.isPresent()
        ? Optional.of(all.getAsLong() - noLimit.getAsLong())
        : Optional.empty();
  }

  /** Acceptable packages in which all issues of these kinds stay as they are. */
  private OptionalLong acceptable(Set<IssueKind> unchanged) {
    var fixed =
        scenario.issues().stream()
            .map(issue -> unchanged.contains(issue.kind()) ? statusQuo(issue) : choice(issue))
            .toList();
    var problem =
        new Problem(consenting.parties(), fixed, consenting.constraints(), consenting.scale());
    return OutcomeSpace.of(problem, Limits.standard()).zopa();
  }

  private static Choice statusQuo(Issue issue) {
    return new Choice(issue.id(), List.of(issue.statusQuo()), issue.statusQuo());
  }

  private static Choice choice(Issue issue) {
    return new Choice(
        issue.id(), issue.options().stream().map(Option::id).toList(), issue.statusQuo());
  }

  private List<Issue> of(IssueKind kind) {
    return scenario.issues().stream()
        .filter(issue -> issue.isOpen() && issue.kind() == kind)
        .toList();
  }
}
