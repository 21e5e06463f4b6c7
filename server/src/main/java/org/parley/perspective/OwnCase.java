package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;

/**
 * The confidential part of a scenario for one party.
 *
 * @param brief Markdown
 * @param points what the outcomes are worth to it, as far as the room's setting shows it; empty for
 *     a chair
 * @param instructions what its capital forbids it to adopt
 * @param stakes what life under a treaty means to it; empty for a chair, and where the play ends
 *     with the signature
 */
public record OwnCase(
    PartyId party,
    String brief,
    Optional<OwnPoints> points,
    List<CaseView.ConstraintFace> instructions,
    Optional<OwnStakes> stakes) {

  /** How much of the own points is shown. */
  public sealed interface OwnPoints {

    /**
     * @param reservation worth of no deal, in points
     */
    record Exact(
        long reservation,
        String reservationReason,
        Map<IssueId, Map<OptionId, Long>> points,
        List<InteractionFace> interactions)
        implements OwnPoints {}

    /**
     * @param issues most important first
     * @param options for each issue, best first; equals share a group
     * @param interactions combinations that are worth more or less than their parts
     */
    record Ranked(
        String reservationReason,
        List<IssueId> issues,
        Map<IssueId, List<List<OptionId>>> options,
        List<RankedInteraction> interactions)
        implements OwnPoints {}

    record Hidden(String reservationReason) implements OwnPoints {}
  }

  public record InteractionFace(Map<IssueId, Set<OptionId>> when, long points, String because) {}

  /**
   * @param better whether the combination is worth more than its parts; otherwise it is worth less
   */
  public record RankedInteraction(
      Map<IssueId, Set<OptionId>> when, boolean better, String because) {}
}
