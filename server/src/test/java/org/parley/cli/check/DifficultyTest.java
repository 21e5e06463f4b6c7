package org.parley.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stated scale, at its steps and just below them. */
class DifficultyTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100, EASY",
    "20, 100, EASY",
    "19, 100, MODERATE",
    "5, 100, MODERATE",
    "49, 1000, HARD",
    "5, 1000, HARD",
    "49, 10000, VERY_HARD",
    "1, 10000, VERY_HARD",
    "0, 10000, NO_DEAL",
    "0, 0, NO_DEAL",
  })
  void theShareOfAcceptablePackagesDecides(long acceptable, long feasible, Difficulty step) {
    assertThat(Difficulty.of(acceptable, feasible)).isEqualTo(step);
  }

  /** The published scorable games: 12 and 21 unanimous deals of 720, 52 of 2,880. */
  @ParameterizedTest
  @CsvSource({"12, 720", "21, 720", "52, 2880"})
  void publishedGamesAreHard(long acceptable, long feasible) {
    assertThat(Difficulty.of(acceptable, feasible)).isEqualTo(Difficulty.HARD);
  }
}
