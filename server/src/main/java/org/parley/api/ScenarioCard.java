package org.parley.api;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;
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
 * @param minutes briefing and debrief included
 * @param defaults the scenario's own plan
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
    Settings defaults,
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
        card.minutes(),
        scenario.parties().stream().map(PartyCard::of).toList(),
        Settings.of(RoomSettings.of(scenario)),
        scenario.injects().stream().map(InjectCard::of).toList());
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
