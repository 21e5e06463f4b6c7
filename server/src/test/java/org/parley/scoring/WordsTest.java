package org.parley.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers as people write them. */
class WordsTest {

  @Test
  void whatIsBelowZeroHasATrueMinusSign() {
    assertThat(Words.points(-1)).isEqualTo("−1 point");
    assertThat(Words.percent(-0.11)).isEqualTo("−11 percent");
    assertThat(Words.decimal(-2.5)).isEqualTo("−2.5");
    assertThat(Words.decimal(-3)).isEqualTo("−3");
  }

  @Test
  void oneIsOnePoint() {
    assertThat(Words.points(1)).isEqualTo("1 point");
    assertThat(Words.points(12)).isEqualTo("12 points");
  }
}
