package org.parley.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order to settle the issues so that few rules are open at a time: issues that no rule
 * ties to others stand alone, and each group of tied issues is settled without a break (bucket
 * elimination along the interaction graph, Dechter 1999; the order is greedy, from the best start).
 */
final class IssueOrder {

  private final Tables tables;

  private IssueOrder(Tables tables) {
    this.tables = tables;
  }

  /** Issue positions; groups with most outcomes first. */
  static int[] of(Tables tables) {
    var order = new IssueOrder(tables);
    return order.groups().stream()
        .sorted(Comparator.comparingDouble(order::outcomes).reversed())
        .flatMap(group -> order.arranged(group).stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<Set<Integer>> groups() {
    var groups = new ArrayList<Set<Integer>>();
    for (int issue = 0; issue < tables.issues(); issue++) {
      var alone = new LinkedHashSet<Integer>();
      alone.add(issue);
      groups.add(alone);
    }
    for (var rule : tables.rules()) {
      var tied = groups.stream().filter(group -> touches(rule, group)).toList();
      groups.removeAll(tied);
      var joined = new LinkedHashSet<Integer>();
      tied.forEach(joined::addAll);
      groups.add(joined);
    }
    groups.removeIf(Set::isEmpty);
    return groups;
  }

  private static boolean touches(Rule rule, Set<Integer> issues) {
    return rule.issues().stream().anyMatch(issues::contains);
  }

  private double outcomes(Set<Integer> group) {
    return group.stream().mapToDouble(issue -> Math.log(tables.options(issue))).sum();
  }

  private List<Integer> arranged(Set<Integer> group) {
    var rules = tables.rules().stream().filter(rule -> touches(rule, group)).toList();
    return group.stream()
        .map(start -> new Arrangement(group, rules, start))
        .min(Comparator.comparingDouble(arrangement -> arrangement.cost))
        .orElseThrow()
        .order;
  }

  /** The greedy order of one group from one start. */
  private static final class Arrangement {

    private final List<Rule> rules;
    private final List<Integer> order = new ArrayList<>();
    private final Set<Integer> settled = new HashSet<>();
    private double cost;

    Arrangement(Set<Integer> group, List<Rule> rules, int start) {
      this.rules = rules;
      settle(start);
      while (order.size() < group.size()) {
        settle(
            group.stream()
                .filter(issue -> !settled.contains(issue))
                .min(Comparator.comparingLong(this::openWith))
                .orElseThrow());
      }
    }

    private void settle(int issue) {
      order.add(issue);
      settled.add(issue);
      cost += Math.pow(2, open());
    }

    private long openWith(int issue) {
      settled.add(issue);
      long open = open();
      settled.remove(issue);
      return open;
    }

    /** Rules of which some but not all issues are settled. */
    private long open() {
      return rules.stream()
          .filter(rule -> touches(rule, settled) && !settled.containsAll(rule.issues()))
          .count();
    }
  }
}
