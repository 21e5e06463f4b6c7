package org.parley.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * In which order to settle the issues so that few rules are open at a time: issues that no rule
 * ties to others stand alone, and each group of tied issues is settled without a break (bucket
 * elimination along the interaction graph, Dechter 1999; the order is greedy, from the best of some
 * starts).
 */
final class IssueOrder {

  private static final int STARTS = 8;

  private final Tables tables;

  /** The issues that each rule hangs on. */
  private final List<BitSet> rules;

  private IssueOrder(Tables tables) {
    this.tables = tables;
    rules = tables.rules().stream().map(rule -> bits(rule.issues())).toList();
  }

  private static BitSet bits(Iterable<Integer> issues) {
    var bits = new BitSet();
    issues.forEach(bits::set);
    return bits;
  }

  /** Issue positions; groups with most outcomes first. */
  static int[] of(Tables tables) {
    var order = new IssueOrder(tables);
    return order.groups().stream()
        .sorted(Comparator.comparingDouble(order::outcomes).reversed())
        .flatMapToInt(group -> order.arranged(group).stream().mapToInt(Integer::intValue))
        .toArray();
  }

  private List<BitSet> groups() {
    var groups = new ArrayList<BitSet>();
    for (int issue = 0; issue < tables.issues(); issue++) {
      groups.add(bits(List.of(issue)));
    }
    for (var rule : rules) {
      var joined = new BitSet();
      groups.stream().filter(rule::intersects).forEach(joined::or);
      groups.removeIf(rule::intersects);
      groups.add(joined);
    }
    groups.removeIf(BitSet::isEmpty);
    return groups;
  }

  /** On a logarithmic scale. */
  private double outcomes(BitSet group) {
    return group.stream().mapToDouble(issue -> Math.log(tables.options(issue))).sum();
  }

  private List<Integer> arranged(BitSet group) {
    return group.stream()
        .boxed()
        .sorted(Comparator.comparingLong(this::rulesOn))
        .limit(STARTS)
        .map(start -> new Arrangement(group, start))
        .min(Comparator.comparingDouble(arrangement -> arrangement.cost))
        .orElseThrow()
        .order;
  }

  private long rulesOn(int issue) {
    return rules.stream().filter(rule -> rule.get(issue)).count();
  }

  /** Rules of which some but not all issues are settled. */
  private int open(BitSet settled) {
    int open = 0;
    for (var rule : rules) {
      if (rule.intersects(settled)) {
        var left = (BitSet) rule.clone();
        left.andNot(settled);
        open += left.isEmpty() ? 0 : 1;
      }
    }
    return open;
  }

  /** The greedy order of one group from one start. */
  private final class Arrangement {

    private final List<Integer> order = new ArrayList<>();
    private final BitSet settled = new BitSet();
    private double cost;

    Arrangement(BitSet group, int start) {
      settle(start);
      while (order.size() < group.cardinality()) {
        settle(
            group.stream()
                .filter(issue -> !settled.get(issue))
                .boxed()
                .min(Comparator.comparingInt(this::openWith))
                .orElseThrow());
      }
    }

    private void settle(int issue) {
      order.add(issue);
      settled.set(issue);
      cost += Math.pow(2, open(settled));
    }

    private int openWith(int issue) {
      settled.set(issue);
      int open = open(settled);
      settled.clear(issue);
      return open;
    }
  }
}
