package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.Games.row;
import static org.parley.analysis.Games.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A small game on which the four bargaining solutions all differ. */
class FourSolutionsTest {

  private static final Problem GAME =
      Games.of(
          List.of(
              sheet("A", 20, row(0, 35, 40), row(0, 30, 35), row(0, 15, 25)),
              sheet("B", 40, row(40, 10, 0), row(35, 15, 0), row(25, 25, 0))));

  private final OutcomeSpace space = OutcomeSpace.of(GAME, Limits.standard());

  @Test
  void sixteenPackagesAreAcceptable() {
    assertThat(space.zopa()).hasValue(16);
    assertThat(space.ideals()).contains(PointVector.of(85, 80));
  }

  @Test
  void theFourSolutionsDiffer() {
    assertThat(space.nash())
        .contains(solution(PointVector.of(45, 80), Outcome.of(0, 1, 1), Ratio.of(25 * 40, 1)));
    assertThat(space.egalitarian())
        .contains(solution(PointVector.of(50, 70), Outcome.of(1, 0, 1), Ratio.of(30, 1)));
    assertThat(space.utilitarian())
        .contains(solution(PointVector.of(80, 50), Outcome.of(1, 1, 1), Ratio.of(130, 1)));
    assertThat(space.kalaiSmorodinsky())
        .contains(solution(PointVector.of(55, 60), Outcome.of(2, 0, 1), Ratio.of(1, 2)));
  }

  private static Solution solution(PointVector points, Outcome witness, Ratio value) {
    return new Solution(points, witness, value, true);
  }
}
