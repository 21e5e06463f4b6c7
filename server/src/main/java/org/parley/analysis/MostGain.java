package org.parley.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The largest product of surpluses where no package lets every party gain: over the largest set of
 * parties that can gain together, of several such sets the first.
 */
final class MostGain {

  /** With more parties that can gain there are too many sets to try. */
  private static final int MOST_PARTIES = 10;

  private final BestPackages packages;
  private final int[] able;
  private boolean complete = true;

  private MostGain(BestPackages packages) {
    this.packages = packages;
    able = IntStream.range(0, packages.parties()).filter(this::canGain).toArray();
  }

  static Search among(BestPackages packages) {
    return new MostGain(packages).run();
  }

  private boolean canGain(int party) {
    var ideal = packages.ideal(party);
    complete &= ideal.complete();
    return ideal.best().filter(answer -> answer.surplus()[party] > 0).isPresent();
  }

  private Search run() {
    if (able.length > MOST_PARTIES) {
      return Search.GIVEN_UP;
    }
    for (var gaining : sets()) {
      var search = packages.product(gaining);
      complete &= search.complete();
      if (search.best().isPresent()) {
        return new Search(search.best().map(it -> complete ? it : it.unproved()), complete);
      }
    }
    return packages.best(Ranking.Sum.ofAll(packages.parties(), 0));
  }

  /** The sets of parties that may gain together, the largest first, then in party order. */
  private boolean[][] sets() {
    return IntStream.range(1, 1 << able.length)
        .boxed()
        .sorted(
            Comparator.comparingInt(Integer::bitCount)
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .map(this::gaining)
        .toArray(boolean[][]::new);
  }

  /** The highest bit stands for the first party that can gain. */
  private boolean[] gaining(int set) {
    var gaining = new boolean[packages.parties()];
    for (int each = 0; each < able.length; each++) {
      gaining[able[each]] = (set >> (able.length - 1 - each) & 1) == 1;
    }
    return gaining;
  }
}
