package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.Sentences.beginning;
import static org.parley.scenario.Sentences.list;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in sentences. */
class SentencesTest {

  @Test
  void aSentenceBeginsWithACapital() {
    assertThat(beginning("the United States")).isEqualTo("The United States");
    assertThat(beginning("China")).isEqualTo("China");
    assertThat(beginning("")).isEmpty();
  }

  @Test
  void theLastOfSeveralNamesFollowsAnAnd() {
    assertThat(list(List.of())).isEqualTo("nobody");
    assertThat(list(List.of("Poland"))).isEqualTo("Poland");
    assertThat(list(List.of("Poland", "Russia", "the Philippines")))
        .isEqualTo("Poland, Russia and the Philippines");
  }
}
