package org.parley.analysis;

import java.util.Optional;

/**
 * The packages that give every party at least a floor, and the best of them. With two parties the
 * efficient ones are listed, which is fastest; with more, a search goes straight to the best one,
 * and they are listed where that search gives up.
 */
final class AcceptablePackages {

  private static final int FEW_PARTIES = 2;
  private static final long FEW_PACKAGES = 10_000;

  private final Diagram diagram;
  private final BestPackages search;
  private final Lazy<FrontierSearch.Found> frontier;

  /**
   * @param points the diagram without dominated arcs
   */
  AcceptablePackages(Diagram points, PointVector floor, Limits limits) {
    diagram = points.above(floor.toArray());
    search = new BestPackages(diagram, limits);
    frontier = new Lazy<>(() -> FrontierSearch.run(diagram, new long[floor.size()], limits));
  }

  /** The efficient ones, in points above the floor. */
  FrontierSearch.Found frontier() {
    return frontier.get();
  }

  /** The one ranked first, in points above the floor; the smallest of those. */
  Search best(Ranking ranking) {
    if (isListed()) {
      return listed(ranking);
    }
    var found = search.best(ranking);
    return found.isSettled() || !frontier().isExact() ? found : listed(ranking);
  }

  /** The most that one party can get above the floor; the package may be any that gives it. */
  Search ideal(int party) {
    var ranking = Ranking.Sum.of(party, diagram.parties(), 0);
    if (isListed()) {
      return listed(ranking);
    }
    var found = search.ideal(party);
    return found.complete() || !frontier().isExact() ? found : listed(ranking);
  }

  private boolean isListed() {
    boolean listing =
        frontier.isKnown()
            || diagram.parties() <= FEW_PARTIES
            || diagram.packages() <= FEW_PACKAGES;
    return listing && frontier().isExact();
  }

  private Search listed(Ranking ranking) {
    var vectors = frontier().vectors();
    Optional<Answer> best = Optional.empty();
    for (int row = 0; row < vectors.size(); row++) {
      var candidate = new Answer(vectors.row(row), vectors.number(row), true);
      if (ranking.admits(candidate.surplus())
          && (best.isEmpty() || candidate.isBefore(best.orElseThrow(), ranking))) {
        best = Optional.of(candidate);
      }
    }
    return new Search(best, true);
  }
}
