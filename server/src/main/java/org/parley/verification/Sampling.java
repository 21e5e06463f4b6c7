package org.parley.verification;

/** Looking at some of many sites (Avenhaus and Canty 1996, attribute sampling). */
public final class Sampling {

  private Sampling() {}

  /**
   * The chance that at least one violating site is among those visited: {@code 1 - C(N-r,k) /
   * C(N,k)}.
   *
   * @param sites N, all declared sites
   * @param violating r, how many of them hold a violation
   * @param visited k, how many are drawn without replacement, each as likely as another
   * @throws IllegalArgumentException if a number is negative, or more are violating or visited than
   *     there are sites
   */
  public static Probability detection(int sites, int violating, int visited) {
    if (violating < 0 || visited < 0 || violating > sites || visited > sites) {
      throw new IllegalArgumentException(
          "cannot visit " + visited + " and find " + violating + " of " + sites);
    }
    double missed = 1;
    for (var drawn = 0; drawn < visited; drawn++) {
      var clean = Math.max(0, sites - violating - drawn);
      missed *= (double) clean / (sites - drawn);
    }
    return new Probability(1 - missed);
  }
}
