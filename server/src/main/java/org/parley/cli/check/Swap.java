package org.parley.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.analysis.Choice;
import org.parley.analysis.Limits;
import org.parley.analysis.OutcomeSpace;
import org.parley.analysis.Problem;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.Interaction;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/**
 * What it would mean to exchange one option for another in every package that holds the first. The
 * change in a party's points depends on the other issues through interactions alone, so it is
 * itself a problem with points and interactions, and its extremes are exact.
 *
 * @param problem the packages in question
 * @param from the option that they hold
 * @param to the option put in its place
 */
record Swap(Problem problem, IssueId issue, OptionId from, OptionId to) {

  /** No party of a scenario: ids have no spaces. */
  private static final PartyId NOBODY = new PartyId("the change");

  /** How the party's points change, from the worst to the best case. */
  record Change(long least, long most) {}

  /** Whether some package may hold {@code from} at all. */
  boolean occurs() {
    return packages(problem.constraints()) > 0;
  }

  /** Whether {@code to} is possible in every package in which {@code from} is. */
  boolean isAlwaysPossible() {
    var both = new ArrayList<>(problem.constraints());
    problem.constraints().forEach(constraint -> swapped(constraint).ifPresent(both::add));
    return packages(both) == packages(problem.constraints());
  }

  private long packages(List<Constraint> constraints) {
    return space(problem.parties(), constraints).feasible();
  }

  /** The change for one party, over the packages that may hold {@code from}. */
  Change change(Preferences party) {
    return new Change(-largest(gain(party, -1, 0)), largest(gain(party, 1, 0)));
  }

  private long largest(Preferences gain) {
    return space(Map.of(NOBODY, gain), problem.constraints())
        .utilitarianAll()
        .orElseThrow()
        .points()
        .get(0);
  }

  /**
   * In how many packages that hold {@code from} and are acceptable to all the party is better off
   * than it would be with {@code to}; empty where they are too many to be counted.
   */
  OptionalLong acceptableAndWorthIt(Preferences party) {
    var all = new LinkedHashMap<>(problem.parties());
    all.put(NOBODY, gain(party, -1, 1));
    return space(all, problem.constraints()).zopa();
  }

  private OutcomeSpace space(Map<PartyId, Preferences> parties, List<Constraint> constraints) {
    var choices =
        problem.issues().stream()
            .map(it -> it.issue().equals(issue) ? new Choice(issue, List.of(from), from) : it)
            .toList();
    return OutcomeSpace.of(
        new Problem(parties, choices, constraints, problem.scale()), Limits.standard());
  }

  /** Points that {@code to} brings above {@code from}, times a sign, as preferences. */
  private Preferences gain(Preferences party, long sign, long atLeast) {
    var always = party.worth(issue, to).minus(party.worth(issue, from)).value();
    var interactions = new ArrayList<Interaction>();
    for (var interaction : party.interactions()) {
      var options = interaction.when().options().get(issue);
      var times =
          options == null ? 0 : (options.contains(to) ? 1 : 0) - (options.contains(from) ? 1 : 0);
      if (times != 0) {
        interactions.add(
            new Interaction(
                elsewhere(interaction.when()),
                new Points(sign * times * interaction.points().value()),
                interaction.because()));
      }
    }
    return new Preferences(
        new Points(atLeast),
        party.reservationReason(),
        Map.of(issue, Map.of(from, new Points(sign * always))),
        interactions,
        List.of(),
        Map.of());
  }

  /** The constraint as it reads with {@code to} in place; empty where it then forbids nothing. */
  private Optional<Constraint> swapped(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Forbids(var id, var together, var because) ->
          swapped(together).map(it -> new Constraint.Forbids(id, it, because));
      case Constraint.Requires(var id, var when, var then, var because) ->
          swapped(when)
              .map(
                  it ->
                      swapped(then)
                          .<Constraint>map(held -> new Constraint.Requires(id, it, held, because))
                          .orElseGet(() -> new Constraint.Forbids(id, it, because)));
    };
  }

  /** What is left to ask of the other issues; empty where {@code to} does not satisfy it. */
  private Optional<Combination> swapped(Combination combination) {
    var options = combination.options().get(issue);
    return options == null || options.contains(to)
        ? Optional.of(elsewhere(combination))
        : Optional.empty();
  }

  private Combination elsewhere(Combination combination) {
    var options = new LinkedHashMap<>(combination.options());
    options.remove(issue);
    return new Combination(options);
  }
}
