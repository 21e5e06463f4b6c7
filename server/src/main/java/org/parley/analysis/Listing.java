package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.scenario.Package;

/** All feasible outcomes, one by one, smallest first. */
final class Listing {

  private static final long MOST = 2_000_000;

  record Entry(Outcome outcome, PointVector points) {}

  private final Problem problem;
  private final List<Entry> feasible = new ArrayList<>();

  Listing(Problem problem, Limits limits) {
    if (problem.outcomes() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " outcomes");
    }
    this.problem = problem;
    var options = new int[problem.issues().size()];
    do {
      limits.check();
      var outcome = Outcome.of(options);
      if (problem.isFeasible(outcome)) {
        feasible.add(new Entry(outcome, problem.points(outcome)));
      }
    } while (advance(options));
  }

  private boolean advance(int[] options) {
    for (int issue = options.length - 1; issue >= 0; issue--) {
      if (++options[issue] < problem.issues().get(issue).options().size()) {
        return true;
      }
      options[issue] = 0;
    }
    return false;
  }

  List<Entry> feasible() {
    return feasible;
  }

  List<Entry> acceptable() {
    var reservation = problem.reservation();
    return feasible.stream().filter(entry -> entry.points().isAtLeast(reservation)).toList();
  }

  long count(Predicate<Outcome> which) {
    return feasible.stream().filter(entry -> which.test(entry.outcome())).count();
  }

  Package terms(Outcome outcome) {
    return problem.terms(outcome);
  }
}
