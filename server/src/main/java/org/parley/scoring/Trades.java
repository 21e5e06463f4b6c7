package org.parley.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.analysis.PointVector;
import org.parley.analysis.Problem;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/** Which exchanges across two issues were made, and which were left on the table. */
final class Trades {

  /** The most that is told of either kind; the largest first. */
  private static final int MOST = 5;

  private final Play play;
  private final Problem problem;
  private final List<Issue> issues;

  Trades(Play play, Benchmark benchmark) {
    this.play = play;
    this.problem = benchmark.space().problem();
    this.issues = play.scenario().issues();
  }

  /**
   * Logrolls in the outcome (Froman and Cohen 1970): two parties gave each other what each cared
   * less about, and both are better off for the two issues together than with the status quo on
   * both.
   */
  List<Trade> made() {
    return play.deal() ? largest(this::made) : List.of();
  }

  /**
   * Changes on two issues, all else as it came out, that would have been better for some consenting
   * party and worse for none.
   */
  List<Trade> leftOnTheTable() {
    return play.deal() ? largest(this::left) : List.of();
  }

  private List<Trade> largest(Pair.Finder finder) {
    var trades = new ArrayList<Trade>();
    for (var first = 0; first < issues.size(); first++) {
      for (var second = first + 1; second < issues.size(); second++) {
        finder.find(new Pair(issues.get(first), issues.get(second))).ifPresent(trades::add);
      }
    }
    return trades.stream()
        .sorted(Comparator.comparingLong(Trades::total).reversed())
        .limit(MOST)
        .toList();
  }

  private static long total(Trade trade) {
    return trade.gains().values().stream().mapToLong(Long::longValue).sum();
  }

  private Optional<Trade> made(Pair pair) {
    var statusQuo = play.scenario().statusQuo();
    var outcome = play.outcome();
    if (!pair.differsOnBoth(statusQuo, outcome)) {
      return Optional.empty();
    }
    var before = pair.taken(statusQuo).over(outcome);
    var both = gain(before, outcome);
    var first = gain(pair.firstTaken(statusQuo).over(outcome), outcome);
    var second = gain(pair.secondTaken(statusQuo).over(outcome), outcome);
    return isLogroll(both, first, second)
        ? Optional.of(trade(pair, before, outcome, both))
        : Optional.empty();
  }

  private static boolean isLogroll(PointVector both, PointVector first, PointVector second) {
    for (var one = 0; one < both.size(); one++) {
      for (var other = 0; other < both.size(); other++) {
        if (both.get(one) > 0
            && both.get(other) > 0
            && first.get(one) > 0
            && second.get(one) < 0
            && first.get(other) < 0
            && second.get(other) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Trade> left(Pair pair) {
    var nothing = PointVector.of(new long[problem.order().size()]);
    var found = new ArrayList<Trade>();
    pair.options(
        terms -> {
          var after = terms.over(play.outcome());
          var gain = gain(play.outcome(), after);
          if (pair.differsOnBoth(play.outcome(), after)
              && gain.dominates(nothing)
              && problem.isFeasible(problem.outcome(after))) {
            found.add(trade(pair, play.outcome(), after, gain));
          }
        });
    return found.stream().max(Comparator.comparingLong(Trades::total));
  }

  private PointVector gain(Package from, Package to) {
    return problem.points(problem.outcome(to)).minus(problem.points(problem.outcome(from)));
  }

  private Trade trade(Pair pair, Package from, Package to, PointVector gain) {
    var gains = new LinkedHashMap<PartyId, Long>();
    for (var party = 0; party < gain.size(); party++) {
      gains.put(problem.order().get(party), gain.get(party));
    }
    return new Trade(
        List.of(pair.first().id(), pair.second().id()),
        pair.taken(from).terms(),
        pair.taken(to).terms(),
        gains);
  }

  /** Two issues across which something may be exchanged. */
  private record Pair(Issue first, Issue second) {

    @FunctionalInterface
    interface Finder {
      Optional<Trade> find(Pair pair);
    }

    Package firstTaken(Package from) {
      return new Package(Map.of(first.id(), option(from, first)));
    }

    Package secondTaken(Package from) {
      return new Package(Map.of(second.id(), option(from, second)));
    }

    Package taken(Package from) {
      return secondTaken(from).over(firstTaken(from));
    }

    boolean differsOnBoth(Package one, Package other) {
      return !option(one, first).equals(option(other, first))
          && !option(one, second).equals(option(other, second));
    }

    void options(Consumer<Package> each) {
      for (var one : first.options()) {
        for (var other : second.options()) {
          var terms = new LinkedHashMap<IssueId, OptionId>();
          terms.put(first.id(), one.id());
          terms.put(second.id(), other.id());
          each.accept(new Package(terms));
        }
      }
    }

    private static OptionId option(Package outcome, Issue issue) {
      return outcome.option(issue.id()).orElseThrow();
    }
  }
}
