package org.parley.exercise.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exercise.Ids;
import org.parley.exercise.JoinCode;

/** Join codes can be read from the last row and typed on a phone. */
class CodesTest {

  private static final long SEED = 7;

  @Test
  void aCodeHasSixSignsThatCannotBeMistaken() {
    var random = new Random(SEED);
    assertThat(IntStream.range(0, 1_000).mapToObj(_ -> Codes.random(random).value()))
        .allMatch(code -> code.matches("[A-Z0-9]{6}"))
        .noneMatch(code -> code.matches(".*[O0I1L2Z5S8B6AEU].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CDF-347", "cdf347", " c d f 3 4 7 ", "CDF\u00a0347\n"})
  void aCodeIsReadAsItWasMeant(String typed) {
    assertThat(Codes.read(typed)).isEqualTo(new JoinCode("CDF347"));
  }

  @Test
  void aCodeInUseIsNotGivenAgain() {
    var firstTry = Codes.random(new Random(SEED));
    var taken = new HashSet<JoinCode>();
    taken.add(firstTry);
    var random = new Random(SEED);
    assertThat(new Mint(random, new Ids(random)).code(taken::contains)).isNotIn(taken);
  }
}
