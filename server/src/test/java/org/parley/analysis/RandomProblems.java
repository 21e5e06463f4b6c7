package org.parley.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.ConstraintId;
import org.parley.scenario.Interaction;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/** Made-up problems of many kinds; the same seed makes the same problem. */
final class RandomProblems {

  private final Random random;
  private final List<Choice> issues = new ArrayList<>();
  private long spread = 100;
  private boolean neighbours = true;

  private RandomProblems(long seed) {
    random = new Random(seed);
  }

  /** Two to six parties, interactions, constraints, many ties or few, at most so many outcomes. */
  static Problem any(long seed, long mostOutcomes) {
    return new RandomProblems(seed).any(mostOutcomes);
  }

  /** Additive points without interactions or constraints. */
  static Problem additive(long seed, int parties, int issues, int options, int spread) {
    return additive(
        seed, parties, IntStream.generate(() -> options).limit(issues).toArray(), spread);
  }

  /** Additive points over issues with so many options each. */
  static Problem additive(long seed, int parties, int[] options, int spread) {
    var problems = new RandomProblems(seed);
    problems.spread = spread;
    IntStream.of(options).forEach(problems::issue);
    return problems.problem(parties, 0, 0, 1);
  }

  /** Points with interactions between neighbouring issues, each tied to the next. */
  static Problem chained(long seed, int parties, int issues, int options, int interactions) {
    var problems = new RandomProblems(seed);
    IntStream.range(0, issues).forEach(_ -> problems.issue(options));
    return problems.problem(parties, interactions, 2, 1);
  }

  /** Points with interactions between any issues. */
  static Problem tangled(long seed, int parties, int issues, int options, int interactions) {
    var problems = new RandomProblems(seed);
    problems.neighbours = false;
    IntStream.range(0, issues).forEach(_ -> problems.issue(options));
    return problems.problem(parties, interactions, 0, 1);
  }

  private Problem any(long mostOutcomes) {
    spread = new long[] {1, 3, 20, 100, 100_000, 1_000_000_000_000L}[random.nextInt(6)];
    long outcomes = 1;
    int most = 1 + random.nextInt(8);
    while (issues.size() < most) {
      int options = 1 + random.nextInt(5);
      if (outcomes * options > mostOutcomes) {
        break;
      }
      outcomes *= options;
      issue(options);
    }
    boolean tied = issues.size() > 1 && random.nextBoolean();
    neighbours = random.nextBoolean();
    return problem(
        2 + random.nextInt(5),
        tied ? random.nextInt(6) : 0,
        tied ? random.nextInt(4) : 0,
        random.nextBoolean() ? 1 : 10);
  }

  private void issue(int options) {
    var ids = IntStream.range(0, options).mapToObj(option -> new OptionId("o" + option)).toList();
    issues.add(new Choice(new IssueId("i" + issues.size()), ids, ids.get(random.nextInt(options))));
  }

  private Problem problem(int parties, int interactions, int constraints, long scale) {
    var combinations = IntStream.range(0, interactions).mapToObj(_ -> combination()).toList();
    var preferences = new LinkedHashMap<PartyId, Preferences>();
    for (int party = 0; party < parties; party++) {
      preferences.put(new PartyId("p" + party), preferences(combinations));
    }
    var rules = IntStream.range(0, constraints).mapToObj(this::constraint).toList();
    return withReservations(new Problem(preferences, issues, rules, scale));
  }

  private Preferences preferences(List<Combination> combinations) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    for (var issue : issues) {
      var worth = new LinkedHashMap<OptionId, Points>();
      issue.options().forEach(option -> worth.put(option, new Points(upTo(spread))));
      points.put(issue.issue(), worth);
    }
    var interactions =
        combinations.stream()
            .filter(_ -> random.nextInt(3) > 0)
            .map(
                combination ->
                    new Interaction(combination, new Points(upTo(2 * spread) - spread), ""))
            .toList();
    return preferences(Points.ZERO, points, interactions);
  }

  private long upTo(long most) {
    return random.nextLong(most + 1);
  }

  /** Two or three issues, on each some of the options. */
  private Combination combination() {
    var options = new LinkedHashMap<IssueId, Set<OptionId>>();
    int first = random.nextInt(issues.size());
    int size = Math.min(issues.size(), 2 + random.nextInt(2));
    for (int next = 0; next < size; next++) {
      int place = neighbours ? first + next : random.nextInt(issues.size());
      var issue = issues.get(place % issues.size());
      var some = new LinkedHashSet<OptionId>();
      some.add(issue.options().get(random.nextInt(issue.options().size())));
      some.add(issue.options().get(random.nextInt(issue.options().size())));
      options.put(issue.issue(), some);
    }
    return new Combination(options);
  }

  private Constraint constraint(int number) {
    var id = new ConstraintId("c" + number);
    return random.nextBoolean()
        ? new Constraint.Forbids(id, combination(), "")
        : new Constraint.Requires(id, combination(), combination(), "");
  }

  /** Reservation values near what some package gives, so that the zone is large, small or empty. */
  private Problem withReservations(Problem problem) {
    var options = new int[issues.size()];
    for (int issue = 0; issue < options.length; issue++) {
      options[issue] = random.nextInt(issues.get(issue).options().size());
    }
    var some = problem.points(Outcome.of(options));
    long slack = upTo(2 * spread);
    var parties = new LinkedHashMap<PartyId, Preferences>();
    problem
        .parties()
        .forEach(
            (id, old) -> {
              long near = some.get(parties.size()) - upTo(slack) + upTo(1);
              parties.put(id, withReservation(old, near));
            });
    return new Problem(parties, problem.issues(), problem.constraints(), problem.scale());
  }

  private static Preferences withReservation(Preferences old, long points) {
    return preferences(new Points(points), old.points(), old.interactions());
  }

  private static Preferences preferences(
      Points reservation,
      Map<IssueId, Map<OptionId, Points>> points,
      List<Interaction> interactions) {
    return new Preferences(reservation, "", points, interactions, List.of(), Map.of());
  }
}
