package org.parley.scoring;

import static org.parley.scoring.Score.Concept.INTEGRATIVENESS;
import static org.parley.scoring.Score.Concept.LOGROLLING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.Problem;
import org.parley.analysis.Solution;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Preferences;
import org.parley.scoring.Score.Figure;

/** Whether the parties made the pie larger rather than splitting every difference. */
final class IntegrationScores {

  private final Play play;
  private final Problem problem;
  private final Benchmark benchmark;

  IntegrationScores(Play play, Benchmark benchmark) {
    this.play = play;
    this.benchmark = benchmark;
    this.problem = benchmark.space().problem();
  }

  List<Score> all() {
    return play.deal() ? List.of(integrativeness(), logrolling()) : List.of();
  }

  /** {@code (sum u - sum u_mid) / (max sum u - sum u_mid)} over the acceptable packages. */
  private Score integrativeness() {
    var compromise = problem.points(problem.outcome(compromise())).sum();
    var reached = benchmark.points(play).sum();
    var most = benchmark.utilitarian().map(Solution::points).map(it -> it.sum()).orElse(compromise);
    var defined = most > compromise;
    return new Score(
        INTEGRATIVENESS,
        defined
            ? Optional.of((double) (reached - compromise) / (most - compromise))
            : Optional.empty(),
        benchmark.parties(),
        true,
        !defined
            ? "Splitting every difference is as good as it gets here."
            : reached >= compromise
                ? "The outcome is worth "
                    + Words.points(reached - compromise)
                    + " more in all than meeting in the middle on every issue; "
                    + (most - compromise)
                    + " were possible."
                : "Meeting in the middle on every issue would have been worth "
                    + Words.points(compromise - reached)
                    + " more in all.",
        List.of(
            new Figure("joint points", reached),
            new Figure("joint points of the compromise", compromise),
            new Figure("largest joint points", most)));
  }

  /** The middle option of every issue; of an even number the one nearer the beginning. */
  private Package compromise() {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (var issue : play.scenario().issues()) {
      terms.put(issue.id(), issue.options().get((issue.options().size() - 1) / 2).id());
    }
    return new Package(terms);
  }

  /**
   * For every issue on which two parties want opposite ends, how far it was settled toward the one
   * to which it is worth more, weighted by that worth; over all pairs of consenting parties.
   */
  private Score logrolling() {
    double settled = 0;
    double atStake = 0;
    var preferences = List.copyOf(problem.parties().values());
    for (var one = 0; one < preferences.size(); one++) {
      for (var other = one + 1; other < preferences.size(); other++) {
        for (var issue : play.scenario().issues()) {
          var first = new Stake(preferences.get(one), issue);
          var second = new Stake(preferences.get(other), issue);
          if (!first.best().equals(second.best()) && first.range() != second.range()) {
            var weightier = first.range() > second.range() ? first : second;
            settled += weightier.range() * weightier.satisfaction(play.outcome());
            atStake += weightier.range();
          }
        }
      }
    }
    return new Score(
        LOGROLLING,
        atStake > 0 ? Optional.of(settled / atStake) : Optional.empty(),
        benchmark.parties(),
        true,
        atStake > 0
            ? "Where two parties wanted different things, the one to which it mattered more got "
                + Words.percent(settled / atStake)
                + " of what it wanted."
            : "No two parties wanted different things with different urgency.",
        List.of());
  }

  /** What one issue means to one party, without interactions. */
  private record Stake(Preferences preferences, Issue issue) {

    long worth(OptionId option) {
      return preferences.worth(issue.id(), option).value();
    }

    long most() {
      return issue.options().stream().mapToLong(option -> worth(option.id())).max().orElseThrow();
    }

    long range() {
      return most()
          - issue.options().stream().mapToLong(option -> worth(option.id())).min().orElseThrow();
    }

    OptionId best() {
      return issue.options().stream()
          .map(option -> option.id())
          .filter(option -> worth(option) == most())
          .findFirst()
          .orElseThrow();
    }

    /** 1 at its best option, 0 at its worst. */
    double satisfaction(Package outcome) {
      var reached = worth(outcome.option(issue.id()).orElseThrow());
      return 1 - (double) (most() - reached) / range();
    }
  }
}
