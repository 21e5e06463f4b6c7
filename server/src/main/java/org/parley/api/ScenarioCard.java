package org.parley.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Depth;
import org.parley.scenario.Implementation;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Pace;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.SeatRole;

/**
 * A scenario on the shelf.
 *
 * @param aliasOf the scenario that this one tells with fictional names
 * @param teaches what a class learns, short phrases
 * @param minutes briefing, debrief and what follows the signature by default included
 * @param defaults the scenario's own plan
 * @param paces what each depth of life under the treaty takes, the least deep first; none where the
 *     play ends with the signature
 */
public record ScenarioCard(
    ScenarioId scenario,
    Optional<ScenarioId> aliasOf,
    String title,
    String subtitle,
    String summary,
    List<String> teaches,
    int minPeople,
    int maxPeople,
    int minutes,
    List<PartyCard> parties,
    List<IssueCard> issues,
    Settings defaults,
    List<PaceCard> paces,
    List<InjectCard> injects) {

  static ScenarioCard of(Scenario scenario) {
    var card = scenario.card();
    return new ScenarioCard(
        scenario.id(),
        scenario.aliasOf(),
        card.title(),
        card.subtitle(),
        card.summary(),
        card.teaches(),
        card.minPeople(),
        card.maxPeople(),
        minutes(scenario),
        scenario.parties().stream().map(PartyCard::of).toList(),
        scenario.issues().stream().map(IssueCard::of).toList(),
        Settings.of(RoomSettings.of(scenario)),
        paces(scenario.regime().implementation()),
        scenario.injects().stream().map(InjectCard::of).toList());
  }

  private static int minutes(Scenario scenario) {
    var life = scenario.regime().implementation();
    return life.pace(life.depth())
        .map(pace -> (int) pace.promised().toMinutes())
        .orElse(scenario.card().minutes());
  }

  private static List<PaceCard> paces(Implementation plan) {
    return Arrays.stream(Depth.values())
        .filter(plan.paces()::containsKey)
        .flatMap(depth -> plan.pace(depth).map(pace -> PaceCard.of(depth, pace)).stream())
        .toList();
  }

  /**
   * @param minutes promised length of the whole play, briefing and debrief included
   * @param sittings lessons over which it is spread
   * @param agenda the issues that it has time for; left out where it has for all
   */
  public record PaceCard(
      Depth depth,
      int negotiationTurns,
      int turns,
      long ordersSeconds,
      long consultationSeconds,
      long minutes,
      int sittings,
      Optional<Set<IssueId>> agenda) {

    static PaceCard of(Depth depth, Pace pace) {
      return new PaceCard(
          depth,
          pace.negotiationTurns(),
          pace.turns(),
          pace.orders().toSeconds(),
          pace.consultation().toSeconds(),
          pace.promised().toMinutes(),
          pace.sittings(),
          pace.agenda());
    }
  }

  /**
   * @param statusQuo what holds while nothing is agreed, in words
   */
  public record IssueCard(IssueId issue, String title, String statusQuo) {

    static IssueCard of(Issue issue) {
      return new IssueCard(issue.id(), issue.title(), issue.option(issue.statusQuo()).label());
    }
  }

  /**
   * @param seats the roles of its delegation, head first
   */
  public record PartyCard(
      PartyId party, String name, String monogram, boolean chairs, List<SeatRole> seats) {

    static PartyCard of(Party party) {
      return new PartyCard(
          party.id(), party.name(), party.monogram(), party instanceof Party.Chair, party.seats());
    }
  }

  /**
   * @param turn the turn for which it is meant, from 1
   * @param date the day in the story
   */
  public record InjectCard(InjectId inject, int turn, String date, String headline) {

    static InjectCard of(Inject inject) {
      return new InjectCard(inject.id(), inject.turn(), inject.date(), inject.headline());
    }
  }
}
