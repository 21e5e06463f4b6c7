package org.parley.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.LivedRiverPact.NORTHERN_PULLBACK;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_BATTERY;
import static org.parley.scenario.LivedRiverPact.SOUTHERN_SHOW;
import static org.parley.scenario.Scenarios.SOUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words earn little, and hard ones no more than kind ones: whatever is said, kept and abandoned in
 * whatever order, standing is bounded, and what a word is worth does not depend on its kind.
 */
class ReputationPropertyTest {

  private static final int WORDS = 30;
  private static final double KEPT_POINTS = 4;

  private static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  private static List<Boolean> fates(int seed) {
    var dice = new Random(seed);
    return IntStream.range(0, WORDS).mapToObj(_ -> dice.nextInt(3) > 0).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noSequenceOfWarningsEarnsMoreThanTheBound(int seed) {
    var fates = fates(seed);
    var words = spoken(Pledge.Kind.WARNING, fates);
    for (var after : words) {
      var reputation = after.reputation(SOUTH);
      assertThat(reputation.credibility()).isBetween(0, 100);
      assertThat(earned(reputation.kept())).isLessThan(2 * KEPT_POINTS);
    }
    assertThat(words.getLast().reputation(SOUTH).kept())
        .isEqualTo((int) fates.stream().filter(kept -> kept).count());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void asManyAssurancesWithTheSameFateEarnAsMuch(int seed) {
    var warned = spoken(Pledge.Kind.WARNING, fates(seed));
    var assured = spoken(Pledge.Kind.ASSURANCE, fates(seed));
    for (var turn = 0; turn < WORDS; turn++) {
      assertThat(warned.get(turn).reputation(SOUTH)).isEqualTo(assured.get(turn).reputation(SOUTH));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoeverNeverKeepsAWordIsSoonNotHeard(int seed) {
    var empty = fates(seed).stream().map(_ -> false).toList();
    var words = spoken(Pledge.Kind.WARNING, empty);
    var credits = words.stream().map(it -> it.reputation(SOUTH).credibility()).toList();
    assertThat(credits.subList(0, 5)).isEqualTo(List.of(75, 50, 25, 0, 0));
    assertThat(credits.getLast()).isZero();
  }

  /**
   * The n-th word kept pays {@code kept / 2^(n-1)}, so that all together pay less than twice that.
   */
  private static double earned(int kept) {
    return IntStream.range(0, kept).mapToDouble(n -> KEPT_POINTS / (1L << n)).sum();
  }

  /** What stands after each word, given in its own turn and kept or abandoned in it. */
  private static List<Words> spoken(Pledge.Kind kind, List<Boolean> fates) {
    var after = new ArrayList<Words>();
    var words = Words.NONE;
    for (var turn = 1; turn <= fates.size(); turn++) {
      words = words.given(pledge(kind, turn));
      var id = new PledgeId(turn);
      words = fates.get(turn - 1) ? words.kept(id, turn) : words.broken(id, turn);
      after.add(words);
    }
    return after;
  }

  private static Pledge pledge(Pledge.Kind kind, int turn) {
    return new Pledge(
        new PledgeId(turn),
        SOUTH,
        kind,
        turn,
        new Pledge.Trigger.IfStep(NORTHERN_PULLBACK),
        new Pledge.Deed.ThenStep(kind == Pledge.Kind.WARNING ? SOUTHERN_BATTERY : SOUTHERN_SHOW),
        1,
        new Pledge.State.Given());
  }
}
