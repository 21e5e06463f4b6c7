package org.parley.perspective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.Talk;
import org.parley.scenario.Claim;
import org.parley.scenario.FloorRule;
import org.parley.scenario.IssueId;
import org.parley.scenario.IssueKind;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;
import org.parley.scenario.Source;

/**
 * The public part of a scenario as everyone in a room may read it. Fixed for the life of the room.
 *
 * @param opens the day in the story, ISO 8601
 * @param turnLength time in the story that one turn stands for, ISO 8601
 * @param brief Markdown
 * @param issues what is on the agenda
 * @param offAgenda what stays as it is in this room, each with its status quo alone
 */
public record CaseView(
    ScenarioId scenario,
    String title,
    String subtitle,
    String summary,
    String opens,
    String turnLength,
    FloorRule floor,
    Talk talk,
    PointsDisplay pointsDisplay,
    String brief,
    List<PartyFace> parties,
    List<IssueFace> issues,
    List<IssueFace> offAgenda,
    List<PartyId> alwaysConsent,
    List<ConstraintFace> constraints,
    RegimeView regime,
    List<Claim> claims,
    List<Source> sources) {

  /**
   * @param inSentence the name in the middle of a sentence, where it differs
   * @param chairs whether this is the presiding party, without consent and points
   * @param brief its public brief, Markdown
   */
  public record PartyFace(
      PartyId party,
      String name,
      Optional<String> inSentence,
      String monogram,
      boolean chairs,
      List<SeatRole> seats,
      String brief) {}

  public record IssueFace(
      IssueId issue,
      IssueKind kind,
      String title,
      String question,
      OptionId statusQuo,
      List<OptionFace> options) {}

  public record OptionFace(
      OptionId option,
      String label,
      String treatyText,
      List<PartyId> obliges,
      List<PartyId> hosts) {}

  /** What can be done at all, in a form that a browser can check while a package is built. */
  public sealed interface ConstraintFace {

    record Requires(
        Map<IssueId, Set<OptionId>> when, Map<IssueId, Set<OptionId>> then, String because)
        implements ConstraintFace {}

    record Forbids(Map<IssueId, Set<OptionId>> together, String because)
        implements ConstraintFace {}
  }
}
