package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be chosen where only some issues are on the agenda: on the others the status quo, and on
 * these all that no constraint rules out for itself.
 *
 * @param options those that can be chosen, for every issue
 */
record OpenOptions(Map<IssueId, Set<OptionId>> options) {

  static OpenOptions on(Set<IssueId> agenda, Scenario scenario) {
    var options = new LinkedHashMap<IssueId, Set<OptionId>>();
    for (var issue : scenario.issues()) {
      options.put(issue.id(), agenda.contains(issue.id()) ? ids(issue) : Set.of(issue.statusQuo()));
    }
    return new OpenOptions(options).possible(scenario.constraints());
  }

  private static Set<OptionId> ids(Issue issue) {
    return issue.options().stream()
        .map(Option::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Again and again, as what goes may have been the ground of something else. */
  private OpenOptions possible(List<Constraint> constraints) {
    var possible = new LinkedHashMap<IssueId, Set<OptionId>>();
    options.forEach(
        (issue, some) ->
            possible.put(
                issue,
                some.stream()
                    .filter(option -> with(issue, option).allows(constraints))
                    .collect(Collectors.toCollection(LinkedHashSet::new))));
    return possible.equals(options) ? this : new OpenOptions(possible).possible(constraints);
  }

  private OpenOptions with(IssueId issue, OptionId option) {
    var fixed = new LinkedHashMap<>(options);
    fixed.put(issue, Set.of(option));
    return new OpenOptions(fixed);
  }

  /** Whether each constraint, taken alone, can still be kept. */
  private boolean allows(List<Constraint> constraints) {
    return constraints.stream()
        .noneMatch(
            constraint ->
                switch (constraint) {
                  case Constraint.Forbids it -> isCertain(it.together());
                  case Constraint.Requires it ->
                      isCertain(it.when()) && within(it.then()).isEmpty();
                });
  }

  /** The options of the issue that can be chosen; none of an issue that there is not. */
  Set<OptionId> of(IssueId issue) {
    return options.getOrDefault(issue, Set.of());
  }

  /**
   * The combination in what can be chosen, without what holds anyway; empty where it can no longer
   * come about.
   */
  Optional<Combination> within(Combination combination) {
    var some = new LinkedHashMap<IssueId, Set<OptionId>>();
    combination
        .options()
        .forEach(
            (issue, named) -> {
              var kept = new LinkedHashSet<>(named);
              kept.retainAll(of(issue));
              some.put(issue, kept);
            });
    if (some.values().stream().anyMatch(Set::isEmpty)) {
      return Optional.empty();
    }
    if (!isCertain(combination)) {
      some.keySet().removeIf(issue -> of(issue).size() == 1);
    }
    return Optional.of(new Combination(some));
  }

  /** The constraint as far as it still forbids something. */
  Optional<Constraint> within(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Forbids it ->
          within(it.together())
              .map(together -> new Constraint.Forbids(it.id(), together, it.because()));
      case Constraint.Requires it ->
          isCertain(it.then())
              ? Optional.empty()
              : within(it.when()).map(when -> requires(it, when));
    };
  }

  private Constraint requires(Constraint.Requires it, Combination when) {
    return within(it.then())
        .<Constraint>map(then -> new Constraint.Requires(it.id(), when, then, it.because()))
        .orElseGet(() -> new Constraint.Forbids(it.id(), when, it.because()));
  }

  /** Whether it holds whatever is chosen. */
  private boolean isCertain(Combination combination) {
    return combination.options().entrySet().stream()
        .allMatch(entry -> entry.getValue().containsAll(of(entry.getKey())));
  }
}
