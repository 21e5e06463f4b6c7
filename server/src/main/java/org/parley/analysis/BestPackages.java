package org.parley.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the packages that bargaining solutions choose, each by its own search; the frontier is not
 * needed. Everything is in surpluses, and no answer leaves a party with a negative one.
 */
final class BestPackages {

  private final Diagram diagram;
  private final Limits limits;
  private final double[] reach;

  /**
   * @param diagram of surpluses, without dominated arcs
   */
  BestPackages(Diagram diagram, Limits limits) {
    this.diagram = diagram;
    this.limits = limits;
    reach = new double[diagram.parties()];
    if (!diagram.isEmpty()) {
      var most = Reach.of(diagram).most()[0];
      Arrays.setAll(reach, party -> Math.max(1, diagram.start()[party] + most[party]));
    }
  }

  /** The package that is ranked first, the smallest of those. */
  Search best(Ranking ranking) {
    if (diagram.isEmpty()) {
      return Search.NOTHING;
    }
    return switch (ranking) {
      case Ranking.Sum sum -> search(new SumGoal(sum, reach), sum);
      case Ranking.Product product -> product(product);
      case Ranking.Leximin leximin -> leximin(leximin);
    };
  }

  /** The largest surplus of one party; the package that gives it may be any. */
  Search ideal(int party) {
    if (diagram.isEmpty()) {
      return Search.NOTHING;
    }
    var goal = new SumGoal(Ranking.Sum.of(party, diagram.parties(), 0), reach);
    boolean complete = BranchAndBound.maximise(diagram, goal, List.of(), limits).complete();
    return goal.isMet()
        ? new Search(Optional.of(new Answer(goal.best(), goal.number(), complete)), complete)
        : new Search(Optional.empty(), complete);
  }

  private Search search(Goal goal, Ranking ranking) {
    var proof = BranchAndBound.maximise(diagram, goal, List.of(), limits);
    return goal.isMet()
        ? SmallestPackage.of(diagram, goal, ranking, List.of(proof.condition(goal)), limits)
            .asFarAs(proof.complete())
        : new Search(Optional.empty(), proof.complete());
  }

  /** Everybody gains; where that cannot be, as many as can. */
  private Search product(Ranking.Product ranking) {
    var everybody = new boolean[diagram.parties()];
    Arrays.fill(everybody, true);
    var search = search(new ProductGoal(everybody, reach), ranking);
    return search.best().isPresent() || !search.complete() ? search : MostGain.among(this);
  }

  /** The package with the largest product among those where these parties gain. */
  Search product(boolean[] gain) {
    return search(new ProductGoal(gain, reach), new Ranking.Product());
  }

  int parties() {
    return diagram.parties();
  }

  private Search leximin(Ranking.Leximin ranking) {
    boolean nobodyCounts = Arrays.stream(ranking.whole()).allMatch(whole -> whole == 0);
    return nobodyCounts
        ? best(Ranking.Sum.ofAll(diagram.parties(), 0))
        : new LeximinSearch(diagram, ranking, limits).run();
  }
}
