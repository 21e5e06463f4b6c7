package org.parley.scoring;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.PartyId;

/**
 * One finding about a room, with the numbers behind it and a sentence that says what it means.
 *
 * @param value empty where the concept does not apply, as the Nash share where no package is
 *     acceptable to all
 * @param parties those over whom it is taken
 * @param comparesPoints whether it adds or compares points of different parties, so that it depends
 *     on the scenario's common scale
 */
public record Score(
    Concept concept,
    Optional<Double> value,
    List<PartyId> parties,
    boolean comparesPoints,
    String sentence,
    List<Figure> figures) {

  public Score {
    parties = List.copyOf(parties);
    figures = List.copyOf(figures);
  }

  /** What is measured; each names its source. */
  public enum Concept {
    /**
     * {@code 1 - slack / largest joint surplus}; the slack is the most that could be added for some
     * without taking from anyone (Pareto). 1 where the outcome is efficient.
     */
    JOINT_EFFICIENCY,
    /** Joint surplus as a share of the largest acceptable one (Raiffa 1982). */
    JOINT_SHARE,
    /**
     * Share of the packages acceptable to all that are worth no more in sum than what came out; the
     * figures give the same for each party's own points (cf. Tripp and Sondak 1992).
     */
    PERCENTILE,
    /** Product of surpluses as a share of the largest (Nash 1950). */
    NASH_SHARE,
    /** Euclidean distance to the Nash point, in points (ANAC; Baarslag et al. 2013). */
    NASH_DISTANCE,
    /** {@code (sum s)^2 / (n sum s^2)} (Jain, Chiu and Hawe 1984); 1 where all gain the same. */
    EQUALITY,
    /**
     * The smallest share that a party got of its own ideal surplus (Kalai and Smorodinsky 1975).
     */
    SMALLEST_SHARE,
    /** Joint points beyond the compromise on every issue, as a share of the most (Pruitt 1981). */
    INTEGRATIVENESS,
    /** How far issues went to the party that cares more (Froman and Cohen 1970). */
    LOGROLLING,
    /**
     * The smallest surplus among those whose consent was needed and whose head decides alone
     * (Putnam 1988).
     */
    RATIFICATION_MARGIN,
    /** The fewest votes above the quota in a constituency that had to agree (Putnam 1988). */
    VOTES_TO_SPARE,
    /**
     * Share of what parties put on record that they kept; {@link Word} says what counts. Free
     * speech is not judged.
     */
    WORDS_KEPT,
    /** Share of the obligations whose violation an agreed measure can find. */
    VERIFICATION_COVERAGE,
    /** The smallest margin by which keeping an obligation beats violating it. */
    SELF_ENFORCEMENT
  }

  /** One number behind a score. */
  public record Figure(String label, double value) {}
}
