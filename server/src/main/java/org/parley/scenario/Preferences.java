package org.parley.scenario;

import java.util.List;
import java.util.Map;

/**
 * A party's private worth of every outcome: additive points per option plus interactions (Keeney
 * and Raiffa 1976, with interaction terms), and its reservation value, the worth of no deal.
 *
 * @param reservation points of the best alternative to a negotiated agreement
 * @param reservationReason why no deal is worth that, for the confidential brief
 * @param points for each issue, the points of each of its options
 * @param interactions points for combinations
 * @param instructions what the party's capital forbids it to adopt
 * @param temptations what violating each of its obligations means to it
 */
public record Preferences(
    Points reservation,
    String reservationReason,
    Map<IssueId, Map<OptionId, Points>> points,
    List<Interaction> interactions,
    List<Constraint> instructions,
    Map<ObligationId, Temptation> temptations) {

  public Preferences {
    interactions = List.copyOf(interactions);
    instructions = List.copyOf(instructions);
  }

  /**
   * The worth of an outcome in points.
   *
   * @param outcome an option for every issue
   */
  public Points worth(Package outcome) {
    var total = Points.ZERO;
    for (var term : outcome.terms().entrySet()) {
      total = total.plus(worth(term.getKey(), term.getValue()));
    }
    for (var interaction : interactions) {
      if (interaction.when().holdsIn(outcome)) {
        total = total.plus(interaction.points());
      }
    }
    return total;
  }

  /** The additive points of one option, without interactions. */
  public Points worth(IssueId issue, OptionId option) {
    return points.getOrDefault(issue, Map.of()).getOrDefault(option, Points.ZERO);
  }

  /** What the outcome is worth above no deal; negative where no deal is better. */
  public Points surplus(Package outcome) {
    return worth(outcome).minus(reservation);
  }
}
