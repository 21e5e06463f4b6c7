package org.parley.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.scenario.Constraint;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;

/**
 * A bargaining problem with finitely many outcomes: which parties must agree, what can be chosen,
 * what every outcome is worth to each party, and what no deal is worth to it. The disagreement
 * point is the vector of reservation values (Nash 1950).
 *
 * @param parties those over which everything is computed, in the order of every {@link PointVector}
 * @param issues in order; the order breaks ties between packages
 * @param constraints what can be done at all
 * @param scale how many of the whole points here make one point of the source: 1 for a scenario,
 *     the least common denominator where an importer met fractions
 */
public record Problem(
    Map<PartyId, Preferences> parties,
    List<Choice> issues,
    List<Constraint> constraints,
    long scale) {

  /**
   * @throws IllegalArgumentException if there is no party or no issue, if an issue comes twice, or
   *     if there are more outcomes than a {@code long} can number
   */
  public Problem {
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    issues = List.copyOf(issues);
    constraints = List.copyOf(constraints);
    if (parties.isEmpty() || issues.isEmpty()) {
      throw new IllegalArgumentException("a problem has at least one party and one issue");
    }
    if (issues.stream().map(Choice::issue).distinct().count() < issues.size()) {
      throw new IllegalArgumentException("an issue comes twice");
    }
    if (scale < 1) {
      throw new IllegalArgumentException("the scale is " + scale + ", not at least 1");
    }
    size(issues);
  }

  /** The problem among the parties whose consent some package of the scenario needs. */
  public static Problem of(Scenario scenario) {
    return of(scenario, Consenting.parties(scenario));
  }

  /** The scenario as a problem among the parties named, in floor order. */
  public static Problem of(Scenario scenario, Collection<PartyId> parties) {
    var preferences = new LinkedHashMap<PartyId, Preferences>();
    scenario.negotiators().stream()
        .filter(party -> parties.contains(party.id()))
        .forEach(party -> preferences.put(party.id(), party.preferences()));
    var issues =
        scenario.issues().stream()
            .map(
                issue ->
                    new Choice(
                        issue.id(),
                        issue.options().stream().map(option -> option.id()).toList(),
                        issue.statusQuo()))
            .toList();
    return new Problem(preferences, issues, scenario.constraints(), 1);
  }

  /** The same choices among fewer parties: other totals, another zone of agreement. */
  public Problem among(Collection<PartyId> some) {
    var fewer = new LinkedHashMap<>(parties);
    fewer.keySet().retainAll(some);
    return new Problem(fewer, issues, constraints, scale);
  }

  /** The problem as the capitals leave it: what a party's instructions forbid cannot be done. */
  public Problem withinInstructions() {
    var all = new ArrayList<>(constraints);
    parties.values().forEach(preferences -> all.addAll(preferences.instructions()));
    return new Problem(parties, issues, all, scale);
  }

  /** The parties in the order of every {@link PointVector}. */
  public List<PartyId> order() {
    return List.copyOf(parties.keySet());
  }

  /** The number of outcomes, feasible or not. */
  public long outcomes() {
    return size(issues);
  }

  private static long size(List<Choice> issues) {
    try {
      return issues.stream()
          .mapToLong(issue -> issue.options().size())
          .reduce(1, Math::multiplyExact);
    } catch (ArithmeticException tooMany) {
      throw new IllegalArgumentException("more outcomes than can be numbered (2^63)", tooMany);
    }
  }

  /** The disagreement point. */
  public PointVector reservation() {
    return PointVector.of(
        parties.values().stream().mapToLong(party -> party.reservation().value()).toArray());
  }

  /**
   * What a package comes to; issues that it leaves out stay as they are.
   *
   * @throws IllegalArgumentException if it names an issue or option that the problem has not
   */
  public Outcome outcome(Package some) {
    var known = issues.stream().map(Choice::issue).toList();
    if (!known.containsAll(some.issues())) {
      throw new IllegalArgumentException("the problem has not all issues of " + some.issues());
    }
    return Outcome.of(
        issues.stream()
            .mapToInt(
                choice -> choice.position(some.option(choice.issue()).orElse(choice.statusQuo())))
            .toArray());
  }

  /** What holds while nothing is agreed. */
  public Outcome statusQuo() {
    return outcome(Package.EMPTY);
  }

  /** An outcome in the words of the scenario: an option for every issue. */
  public Package terms(Outcome outcome) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (int issue = 0; issue < issues.size(); issue++) {
      var choice = issues.get(issue);
      terms.put(choice.issue(), choice.options().get(outcome.option(issue)));
    }
    return new Package(terms);
  }

  public PointVector points(Outcome outcome) {
    var terms = terms(outcome);
    return PointVector.of(
        parties.values().stream().mapToLong(party -> party.worth(terms).value()).toArray());
  }

  public boolean isFeasible(Outcome outcome) {
    var terms = terms(outcome);
    return constraints.stream().allMatch(constraint -> constraint.allows(terms));
  }
}
