package org.parley.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.Preferences;

/**
 * A problem in numbers.
 *
 * @param points by issue, option and party
 * @param constant what every outcome is worth to each party on top
 * @param rules what hangs on two or more issues, or forbids options of one
 */
record Tables(long[][][] points, long[] constant, List<Rule> rules) {

  /** Sums over all parties must stay well inside a {@code long}. */
  private static final long MOST = 1L << 60;

  /**
   * @throws IllegalArgumentException if points are so large that sums would not be exact
   */
  static Tables of(Problem problem) {
    var preferences = List.copyOf(problem.parties().values());
    var constant = new long[preferences.size()];
    var rules = new ArrayList<Rule>();
    bonuses(problem, preferences)
        .forEach(
            (combination, points) ->
                Pattern.of(combination, problem.issues())
                    .ifPresent(when -> add(when, points, constant, rules)));
    problem.constraints().forEach(it -> prohibition(it, problem.issues()).ifPresent(rules::add));
    var tables = new Tables(points(problem.issues(), preferences), constant, rules);
    tables.checkRange(problem.reservation());
    return tables;
  }

  private static void add(Pattern when, long[] points, long[] constant, List<Rule> rules) {
    if (when.isTrivial()) {
      for (int party = 0; party < constant.length; party++) {
        constant[party] += points[party];
      }
    } else {
      rules.add(new Rule.Bonus(when, points));
    }
  }

  private static LinkedHashMap<Combination, long[]> bonuses(
      Problem problem, List<Preferences> preferences) {
    var bonuses = new LinkedHashMap<Combination, long[]>();
    for (int party = 0; party < preferences.size(); party++) {
      for (var interaction : preferences.get(party).interactions()) {
        bonuses.computeIfAbsent(interaction.when(), _ -> new long[preferences.size()])[party] +=
            interaction.points().value();
      }
    }
    return bonuses;
  }

  private static Optional<Rule> prohibition(Constraint constraint, List<Choice> issues) {
    return switch (constraint) {
      case Constraint.Forbids forbids ->
          Pattern.of(forbids.together(), issues)
              .map(when -> new Rule.Prohibition(when, Optional.empty()));
      case Constraint.Requires requires -> {
        var then = Pattern.of(requires.then(), issues);
        yield then.filter(Pattern::isTrivial).isPresent()
            ? Optional.empty()
            : Pattern.of(requires.when(), issues).map(when -> new Rule.Prohibition(when, then));
      }
    };
  }

  private static long[][][] points(List<Choice> issues, List<Preferences> preferences) {
    var points = new long[issues.size()][][];
    for (int issue = 0; issue < points.length; issue++) {
      var choice = issues.get(issue);
      points[issue] =
          choice.options().stream()
              .map(
                  option ->
                      preferences.stream()
                          .mapToLong(party -> party.worth(choice.issue(), option).value())
                          .toArray())
              .toArray(long[][]::new);
    }
    return points;
  }

  private void checkRange(PointVector reservation) {
    double reach = magnitude(constant) + magnitude(reservation.toArray());
    for (var issue : points) {
      for (var option : issue) {
        reach += magnitude(option);
      }
    }
    for (var rule : rules) {
      reach += rule instanceof Rule.Bonus bonus ? magnitude(bonus.points()) : 0;
    }
    if (reach > MOST) {
      throw new IllegalArgumentException("points are too large for their sums to be exact");
    }
  }

  private static double magnitude(long[] points) {
    double sum = 0;
    for (long each : points) {
      sum += Math.abs((double) each);
    }
    return sum;
  }

  int parties() {
    return constant.length;
  }

  int issues() {
    return points.length;
  }

  int options(int issue) {
    return points[issue].length;
  }
}
