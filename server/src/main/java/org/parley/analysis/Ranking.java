package org.parley.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.LongStream;

/** How a bargaining solution ranks packages by the surpluses of the parties; exact. */
sealed interface Ranking {

  /** Positive where {@code one} is better than {@code other}, zero where they are equal. */
  int compare(long[] one, long[] other);

  /** Whether the package is ranked at all. */
  default boolean admits(long[] surplus) {
    return true;
  }

  /**
   * The larger sum of the surpluses.
   *
   * @param times how often each party's surplus is taken
   * @param least packages with a smaller sum are not ranked
   */
  record Sum(long[] times, long least) implements Ranking {

    /** Everyone's points count the same. */
    static Sum ofAll(int parties, long least) {
      return new Sum(LongStream.generate(() -> 1).limit(parties).toArray(), least);
    }

    /** Only one party's points count. */
    static Sum of(int party, int parties, long least) {
      var times = new long[parties];
      times[party] = 1;
      return new Sum(times, least);
    }

    @Override
    public boolean admits(long[] surplus) {
      return sum(surplus) >= least;
    }

    long sum(long[] surplus) {
      long sum = 0;
      for (int party = 0; party < times.length; party++) {
        sum += times[party] * surplus[party];
      }
      return sum;
    }

    @Override
    public int compare(long[] one, long[] other) {
      return Long.compare(sum(one), sum(other));
    }
  }

  /**
   * More parties that gain; then the first parties gaining rather than later ones, so that the rank
   * does not depend on anybody's scale; then the larger product of what they gain. No surplus is
   * negative.
   */
  record Product() implements Ranking {

    /** Logarithms that differ by less than this are compared as whole numbers. */
    private static final double NEAR = 1e-9;

    @Override
    public int compare(long[] one, long[] other) {
      int gaining = compareGaining(one, other);
      if (gaining != 0) {
        return gaining;
      }
      double difference = log(one) - log(other);
      return Math.abs(difference) > NEAR
          ? (int) Math.signum(difference)
          : product(gaining(one)).compareTo(product(gaining(other)));
    }

    private static int compareGaining(long[] one, long[] other) {
      int more = 0;
      int first = 0;
      for (int party = one.length - 1; party >= 0; party--) {
        int difference = Long.signum(one[party]) - Long.signum(other[party]);
        more += difference;
        first = difference == 0 ? first : difference;
      }
      return more == 0 ? first : more;
    }

    private static LongStream gaining(long[] surplus) {
      return Arrays.stream(surplus).filter(points -> points > 0);
    }

    static double log(long[] surplus) {
      double sum = 0;
      for (long points : surplus) {
        sum += points > 0 ? Math.log(points) : 0;
      }
      return sum;
    }

    static BigInteger product(LongStream factors) {
      return factors.mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
  }

  /**
   * The larger smallest share, then the larger second smallest, and so on.
   *
   * @param whole for each party what a share is a share of; 0 leaves the party out
   */
  record Leximin(long[] whole) implements Ranking {

    @Override
    public int compare(long[] one, long[] other) {
      var a = ascending(one);
      var b = ascending(other);
      for (int rank = 0; rank < a.length; rank++) {
        int order = compareShares(one[a[rank]], whole[a[rank]], other[b[rank]], whole[b[rank]]);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    /** The parties that are not left out, by ascending share. */
    int[] ascending(long[] surplus) {
      var parties = new int[(int) Arrays.stream(whole).filter(points -> points != 0).count()];
      int size = 0;
      for (int party = 0; party < whole.length; party++) {
        if (whole[party] != 0) {
          int place = size++;
          while (place > 0 && isLess(surplus, party, parties[place - 1])) {
            parties[place] = parties[--place];
          }
          parties[place] = party;
        }
      }
      return parties;
    }

    private boolean isLess(long[] surplus, int one, int other) {
      return compareShares(surplus[one], whole[one], surplus[other], whole[other]) < 0;
    }

    /** Compares a/b with c/d by the 128-bit products a*d and c*b; b and d are positive. */
    private static int compareShares(long a, long b, long c, long d) {
      int high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
      return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
    }
  }
}
