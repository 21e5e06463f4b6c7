package org.parley.scoring;

/**
 * One line of a party's account of life under the treaty.
 *
 * @param points before weighting; negative for costs
 * @param weight what a point of this turn counts
 * @param counts {@code weight * points}
 */
public record LedgerItem(
    Heading heading, double points, double weight, double counts, String sentence) {

  static LedgerItem of(Heading heading, double points, double weight, String sentence) {
    return new LedgerItem(heading, points, weight, weight * points, sentence);
  }

  /** What is paid or charged. */
  public enum Heading {
    /** A turn's share of what the agreement is worth, or of no deal where none stands. */
    AGREEMENT,
    /** The share that is left for all that comes after the last turn. */
    CONTINUATION,
    /** From a violation that was not caught, or whose gain a caught violator keeps. */
    GAIN,
    /** Being caught. */
    LOSS,
    /**
     * Duties that others broke, in secret or not. Charged only where all may know: {@link
     * Ledger#disclosed}.
     */
    BROKEN_DUTIES,
    /** Inspections spent. */
    INSPECTIONS,
    /** Steps in place, whoever took them. */
    STEPS,
    /** Living with tension. */
    TENSION,
    /** Words kept and words abandoned (Fearon 1994). */
    AUDIENCE,
    /** Showing what the own means have found. */
    REVEAL
  }
}
