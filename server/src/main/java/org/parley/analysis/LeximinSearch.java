package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the package whose shares are leximin: first the largest smallest share; then, of all
 * packages with that, the leximin one, where they are few enough to be looked through; else the
 * largest sum of the two smallest shares, and so on, each search keeping what the ones before
 * attained.
 */
final class LeximinSearch {

  /** So many steps are spent on looking through the packages that are still in question. */
  private static final long STEPS_FOR_TIES = 20_000;

  private final Diagram diagram;
  private final Ranking.Leximin ranking;
  private final Limits limits;
  private final List<Condition> given = new ArrayList<>();
  private LeastGoal goal;
  private boolean complete = true;

  LeximinSearch(Diagram diagram, Ranking.Leximin ranking, Limits limits) {
    this.diagram = diagram;
    this.ranking = ranking;
    this.limits = limits;
    goal = LeastGoal.first(ranking);
  }

  Search run() {
    long counting = Arrays.stream(ranking.whole()).filter(whole -> whole > 0).count();
    boolean settled = false;
    for (int stage = 1; stage <= counting && !settled; stage++) {
      goal = stage == 1 ? goal : goal.next();
      largest();
      if (!goal.isMet()) {
        return new Search(Optional.empty(), complete);
      }
      settled = stage < counting && settleTies();
    }
    return SmallestPackage.of(diagram, goal, ranking, given, limits).asFarAs(complete);
  }

  private void largest() {
    var proof = BranchAndBound.maximise(diagram, goal, given, limits);
    complete &= proof.complete();
    if (goal.isMet()) {
      given.add(proof.condition(goal));
    }
  }

  /** Whether all packages in question could be looked through. */
  private boolean settleTies() {
    var few = limits.withSteps(Math.min(limits.steps(), STEPS_FOR_TIES));
    var ties = goal.withTies();
    boolean all = BranchAndBound.maximise(diagram, ties, given, few).complete();
    goal = ties;
    return all;
  }
}
