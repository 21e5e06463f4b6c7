package org.parley.cli.check;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/** All outcomes that the constraints allow, one by one, where they are few enough for that. */
final class Outcomes {

  private static final long MOST = 1_000_000;

  private Outcomes() {}

  /** Empty where there are too many. */
  static Optional<Stream<Package>> feasible(Scenario scenario) {
    long count = 1;
    for (var issue : scenario.issues()) {
      count *= issue.options().size();
      if (count > MOST) {
        return Optional.empty();
      }
    }
    var all = Stream.of(Package.EMPTY);
    for (var issue : scenario.issues()) {
      all = all.flatMap(some -> settled(some, issue));
    }
    return Optional.of(all.filter(outcome -> scenario.broken(outcome).isEmpty()));
  }

  private static Stream<Package> settled(Package some, Issue issue) {
    return issue.options().stream().map(option -> with(some, issue.id(), option.id()));
  }

  static Package with(Package some, IssueId issue, OptionId option) {
    var terms = new LinkedHashMap<>(some.terms());
    terms.put(issue, option);
    return new Package(terms);
  }
}
