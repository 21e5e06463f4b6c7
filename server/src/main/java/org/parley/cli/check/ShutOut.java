package org.parley.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.Choice;
import org.parley.analysis.Limits;
import org.parley.analysis.Outcome;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.Problem;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.ConstraintId;
import org.parley.scenario.Interaction;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;

/**
 * Looks for a deal that all other consenting parties accept, that does not need a party's consent,
 * and that leaves it worse off than no deal.
 */
final class ShutOut {

  private final Scenario scenario;
  private final Problem consenting;
  private final Limits limits;

  /**
   * @param consenting the scenario among its consenting parties
   */
  ShutOut(Scenario scenario, Problem consenting, Limits limits) {
    this.scenario = scenario;
    this.consenting = consenting;
    this.limits = limits;
  }

  /** What was found. */
  sealed interface Finding {

    /** There is no such deal. */
    record Safe() implements Finding {}

    /**
     * @param deal one such deal, as far as it differs from the status quo
     */
    record Possible(Package deal) implements Finding {}

    /** None was found within the limits, nor proved that there is none. */
    record Undecided() implements Finding {}
  }

  Finding of(Party.Negotiator party) {
    if (scenario.alwaysConsent().contains(party.id())) {
      return new Finding.Safe();
    }
    var problem = problem(party);
    var space = OutcomeSpace.of(problem, limits);
    return switch (space.zone()) {
      case NOT_EMPTY -> new Finding.Possible(changes(problem.terms(some(space))));
      case EMPTY -> new Finding.Safe();
      case UNDECIDED -> new Finding.Undecided();
    };
  }

  private static Outcome some(OutcomeSpace space) {
    return space.utilitarian().orElseThrow().witness();
  }

  private Problem problem(Party.Negotiator party) {
    var parties = new LinkedHashMap<PartyId, Preferences>(consenting.parties());
    parties.put(party.id(), harmed(party.preferences()));
    return new Problem(
        parties,
        scenario.issues().stream().map(issue -> withoutConsent(issue, party.id())).toList(),
        constraints(party.id()),
        consenting.scale());
  }

  /** Options that the others can choose over the party's head, and what holds anyway. */
  private static Choice withoutConsent(Issue issue, PartyId party) {
    var options =
        issue.options().stream()
            .filter(
                option ->
                    option.id().equals(issue.statusQuo())
                        || !option.obliges().contains(party) && !option.hosts().contains(party))
            .map(Option::id)
            .toList();
    return new Choice(issue.id(), options, issue.statusQuo());
  }

  /** What the others may adopt, and is a deal at all. */
  private List<Constraint> constraints(PartyId party) {
    var constraints = new ArrayList<>(scenario.constraints());
    consenting.parties().entrySet().stream()
        .filter(other -> !other.getKey().equals(party))
        .forEach(other -> constraints.addAll(other.getValue().instructions()));
    var statusQuo = new LinkedHashMap<IssueId, Set<OptionId>>();
    scenario.issues().forEach(issue -> statusQuo.put(issue.id(), Set.of(issue.statusQuo())));
    constraints.add(
        new Constraint.Forbids(
            new ConstraintId("status quo"), new Combination(statusQuo), "That is no deal."));
    return constraints;
  }

  /** Somebody who accepts exactly what is worth less to the party than no deal. */
  private static Preferences harmed(Preferences party) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    party
        .points()
        .forEach(
            (issue, worths) -> {
              var negated = new LinkedHashMap<OptionId, Points>();
              worths.forEach((option, worth) -> negated.put(option, Points.ZERO.minus(worth)));
              points.put(issue, negated);
            });
    var interactions =
        party.interactions().stream()
            .map(it -> new Interaction(it.when(), Points.ZERO.minus(it.points()), it.because()))
            .toList();
    return new Preferences(
        new Points(1).minus(party.reservation()),
        party.reservationReason(),
        points,
        interactions,
        List.of(),
        Map.of());
  }

  private Package changes(Package outcome) {
    var changes = new LinkedHashMap<>(outcome.terms());
    scenario.statusQuo().terms().forEach(changes::remove);
    return new Package(changes);
  }
}
