package org.parley.perspective;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.scenario.IssueId;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/**
 * What a story of any scenario can be about: packages that are possible, and that bind and verify
 * as much as can be had.
 *
 * @param first as much as is possible together
 * @param fatal what of it somebody's voters will not have; all else can stand without it
 * @param second all but that
 * @param changes two ways to change one thing once {@code second} is in force
 */
record Bargains(Package first, Term fatal, Package second, List<Package> changes) {

  /** One option of one issue. */
  record Term(IssueId issue, OptionId option) {}

  static Bargains of(Scenario scenario) {
    var search = new Search(scenario);
    var first = search.most();
    var fatal = search.dispensable(first);
    var second = without(first, fatal.issue());
    return new Bargains(first, fatal, second, search.changes(second, fatal));
  }

  private static Package without(Package terms, IssueId issue) {
    var rest = new LinkedHashMap<>(terms.terms());
    rest.remove(issue);
    return new Package(rest);
  }

  private record Search(Scenario scenario) {

    /** Of the mildest options, or of the strictest. */
    Package most() {
      return Stream.of(filled(List::reversed), filled(options -> options))
          .max(Comparator.comparingInt(this::weight))
          .orElseThrow();
    }

    private Package filled(UnaryOperator<List<Option>> order) {
      var terms = new LinkedHashMap<IssueId, OptionId>();
      for (var issue : scenario.issues()) {
        order.apply(issue.options()).stream()
            .map(Option::id)
            .filter(option -> !option.equals(issue.statusQuo()))
            .filter(option -> isPossible(with(terms, new Term(issue.id(), option))))
            .findFirst()
            .ifPresent(option -> terms.put(issue.id(), option));
      }
      return new Package(terms);
    }

    private static Package with(Map<IssueId, OptionId> terms, Term term) {
      var more = new LinkedHashMap<>(terms);
      more.put(term.issue(), term.option());
      return new Package(more);
    }

    Term dispensable(Package terms) {
      return terms.terms().entrySet().stream()
          .map(term -> new Term(term.getKey(), term.getValue()))
          .filter(term -> isPossible(without(terms, term.issue())))
          .max(Comparator.comparingInt(term -> weight(without(terms, term.issue()))))
          .orElseThrow();
    }

    List<Package> changes(Package agreed, Term fatal) {
      var held = agreed.over(scenario.statusQuo());
      return scenario.issues().stream()
          .flatMap(
              issue -> issue.options().stream().map(option -> new Term(issue.id(), option.id())))
          .filter(term -> !term.equals(fatal))
          .map(term -> new Package(Map.of(term.issue(), term.option())))
          .filter(change -> !change.over(held).equals(held) && isPossible(change.over(held)))
          .sorted(Comparator.comparingInt(change -> -weight(change.over(held))))
          .limit(2)
          .toList();
    }

    private boolean isPossible(Package terms) {
      return scenario.broken(terms.over(scenario.statusQuo())).isEmpty();
    }

    /** How many duties it makes, and how many measures with inspections to spend on them. */
    private int weight(Package terms) {
      var outcome = terms.over(scenario.statusQuo());
      var regime = scenario.regime();
      var inspections =
          regime.measures().stream()
              .filter(measure -> measure.onInspection() && measure.when().holdsIn(outcome))
              .count();
      return regime.obligations(outcome).size() + (int) inspections;
    }
  }
}
