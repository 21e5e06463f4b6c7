package org.parley.analysis;

/**
 * A bargaining solution.
 *
 * @param witness the package that attains it; the smallest where several do
 * @param value what the solution makes as large as it can be; each concept says what that is
 * @param exact whether it is proved that no package does better; if not, it is the best one found
 *     within the {@link Limits}
 */
public record Solution(PointVector points, Outcome witness, Ratio value, boolean exact) {

  Solution unproved() {
    return new Solution(points, witness, value, false);
  }
}
