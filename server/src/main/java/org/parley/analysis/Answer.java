package org.parley.analysis;

/**
 * What a search found.
 *
 * @param surplus of each party
 * @param number of the package
 * @param exact whether it is proved that there is none better, and none as good that is smaller
 */
record Answer(long[] surplus, long number, boolean exact) {

  /** Whether this one is better, or as good and smaller. */
  boolean isBefore(Answer other, Ranking ranking) {
    int order = ranking.compare(surplus, other.surplus);
    return order > 0 || order == 0 && number < other.number;
  }

  Answer unproved() {
    return new Answer(surplus, number, false);
  }
}
