package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.Games.row;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Thirty seats, three parties, each wants as many as it can get: 2 * 10^14 outcomes with the same
 * sum. Equal packages are merged, and the smallest is named.
 */
class EqualPackagesTest {

  private static final int SEATS = 30;
  private static final int SHARE = SEATS / 3;

  private final OutcomeSpace fair = OutcomeSpace.of(seats(SHARE), Limits.standard());

  @Test
  void onlyAnEvenDivisionIsAcceptable() {
    var packages = factorial(SEATS).divide(factorial(SHARE).pow(3)).longValueExact();
    assertThat(fair.zopa()).hasValue(packages);
    assertThat(fair.zopaFrontier().points())
        .containsExactly(
            new FrontierPoint(PointVector.of(SHARE, SHARE, SHARE), smallest(), packages));
  }

  @Test
  void everySolutionIsTheSmallestEvenDivision() {
    assertThat(fair.nash().orElseThrow().witness()).isEqualTo(smallest());
    assertThat(fair.egalitarian().orElseThrow().witness()).isEqualTo(smallest());
    assertThat(fair.kalaiSmorodinsky().orElseThrow().witness()).isEqualTo(smallest());
    assertThat(fair.utilitarian().orElseThrow().witness()).isEqualTo(smallest());
  }

  @Test
  void everyDivisionIsEfficient() {
    var divisions = (SEATS + 1) * (SEATS + 2) / 2;
    assertThat(fair.frontier().vectors()).isEqualTo(divisions);
    assertThat(fair.frontier().packages()).isEqualTo(fair.feasible());
  }

  @Test
  void whereNobodyCanGainTheNashProductIsNoughtAndSharesAreWhole() {
    assertThat(fair.nash().orElseThrow().value()).isEqualTo(Ratio.ZERO);
    assertThat(fair.kalaiSmorodinsky().orElseThrow().value()).isEqualTo(Ratio.ONE);
  }

  @Test
  void whereNotAllCanGainMostOfThemDo() {
    var space = OutcomeSpace.of(seats(SHARE - 1, SHARE, SHARE), Limits.standard());
    assertThat(space.nash().orElseThrow().points()).isEqualTo(PointVector.of(SHARE, SHARE, SHARE));
  }

  @Test
  void oneSeatTooManyLeavesNothing() {
    var space = OutcomeSpace.of(seats(SHARE + 1, SHARE, SHARE), Limits.standard());
    assertThat(space.zone()).isEqualTo(OutcomeSpace.Zone.EMPTY);
    assertThat(space.zopa()).hasValue(0);
    assertThat(space.nash()).isEmpty();
    assertThat(space.kalaiSmorodinsky()).isEmpty();
    assertThat(space.egalitarian()).isEmpty();
    assertThat(space.utilitarian()).isEmpty();
    assertThat(space.utilitarianAll()).isPresent();
  }

  private static Problem seats(long each) {
    return seats(each, each, each);
  }

  private static Problem seats(long first, long second, long third) {
    return Games.of(
        List.of(
            Games.sheet("A", first, rows(row(1, 0, 0))),
            Games.sheet("B", second, rows(row(0, 1, 0))),
            Games.sheet("C", third, rows(row(0, 0, 1)))));
  }

  private static long[][] rows(long[] row) {
    return Collections.nCopies(SEATS, row).toArray(long[][]::new);
  }

  /** The first ten seats to the first party, and so on. */
  private static Outcome smallest() {
    var seats = new int[SEATS];
    Arrays.setAll(seats, seat -> seat / SHARE);
    return Outcome.of(seats);
  }

  private static BigInteger factorial(int number) {
    return LongStream.rangeClosed(1, number)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
