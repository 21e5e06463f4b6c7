package org.parley.analysis;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The largest product of surpluses where no package lets every party gain: the largest set of
 * parties that can gain together, and among such sets the one with the largest product (Caragiannis
 * et al. 2016).
 */
final class MostGain {

  /** With more parties that can gain there are too many sets to try. */
  private static final int MOST_PARTIES = 10;

  private final BestPackages packages;
  private final int[] able;
  private Optional<Answer> best = Optional.empty();
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
      return new Search(Optional.empty(), false);
    }
    for (int size = able.length; size > 0 && best.isEmpty(); size--) {
      for (int set = 1; set < 1 << able.length; set++) {
        if (Integer.bitCount(set) == size) {
          consider(packages.product(gaining(set)));
        }
      }
    }
    return best.isPresent()
        ? new Search(best, complete)
        : packages.best(Ranking.Sum.ofAll(packages.parties(), 0));
  }

  private boolean[] gaining(int set) {
    var gain = new boolean[packages.parties()];
    for (int each = 0; each < able.length; each++) {
      gain[able[each]] = (set >> each & 1) == 1;
    }
    return gain;
  }

  private void consider(Search search) {
    complete &= search.complete();
    search
        .best()
        .filter(
            answer -> best.isEmpty() || answer.isBefore(best.orElseThrow(), new Ranking.Product()))
        .ifPresent(answer -> best = Optional.of(answer));
  }
}
