package org.parley.negotiation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.IssueId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * Whether terms can stand, judged on the whole outcome: the terms over what was agreed, over the
 * status quo.
 */
final class Feasibility {

  private Feasibility() {}

  /** What makes the terms impossible for everyone, if anything does. */
  static Optional<String> obstacle(Room room, Package terms) {
    return obstacle(room, terms, room.prospect());
  }

  /** What makes the terms impossible over {@code ground}, if anything does. */
  static Optional<String> obstacle(Room room, Package terms, Package ground) {
    var outcome = terms.over(ground);
    return room.scenario().broken(outcome).map(broken -> explain(room, broken, terms, outcome));
  }

  /** What forbids the party to adopt the terms, if anything does. Its own secret. */
  static Optional<String> instruction(Room room, PartyId party, Package terms) {
    var outcome = terms.over(room.prospect());
    return room.scenario().preferences(party).stream()
        .flatMap(preferences -> preferences.instructions().stream())
        .filter(instruction -> !instruction.allows(outcome))
        .findFirst()
        .map(broken -> explain(room, broken, terms, outcome));
  }

  /** The constraint's own reason, and how the issues stand that the terms say nothing about. */
  private static String explain(Room room, Constraint broken, Package terms, Package outcome) {
    var open = new LinkedHashSet<>(concerned(broken));
    open.removeAll(terms.issues());
    var standing =
        open.stream().map(issue -> standing(room, issue, outcome)).collect(Collectors.joining());
    return broken.because() + standing;
  }

  /** The issues that the constraint speaks of. */
  static Set<IssueId> concerned(Constraint constraint) {
    var combinations =
        switch (constraint) {
          case Constraint.Requires requires -> Stream.of(requires.when(), requires.then());
          case Constraint.Forbids forbids -> Stream.of(forbids.together());
        };
    return combinations
        .map(Combination::options)
        .flatMap(options -> options.keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String standing(Room room, IssueId id, Package outcome) {
    var issue = room.scenario().issue(id).orElseThrow();
    var option = issue.option(outcome.option(id).orElseThrow());
    return " " + issue.title() + " stands at \"" + option.label() + "\".";
  }
}
