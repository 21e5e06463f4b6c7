package org.parley.analysis;

import java.util.Optional;

/**
 * What can be said of one package beside all others.
 *
 * @param feasible whether the constraints allow it
 * @param acceptable whether it is worth at least the reservation value to every party
 * @param slack the most points, in sum, that a feasible package adds while nobody loses any; 0
 *     means efficient. Compares points between parties
 * @param better the package that adds them, if one does: better for some and worse for none. Its
 *     value is the slack
 * @param exact whether the slack is proved to be the largest
 * @param jointShare its joint surplus as a share of the largest acceptable one; empty where nobody
 *     can gain together. Compares points between parties
 */
public record Verdict(
    PointVector points,
    boolean feasible,
    boolean acceptable,
    long slack,
    Optional<Solution> better,
    boolean exact,
    Optional<Ratio> jointShare) {

  /** Whether no feasible package gives one party more and none less. */
  public boolean efficient() {
    return exact && better.isEmpty();
  }
}
