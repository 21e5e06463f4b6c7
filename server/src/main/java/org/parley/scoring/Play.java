package org.parley.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.RoomEvent;
import org.parley.scenario.Constituency;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Scenario;

/**
 * A room's play as far as scores need it; a fold over its events, so that it can be told again at
 * any time and for any prefix.
 *
 * @param outcome the option that holds for every issue; where life under the treaty is played, when
 *     the negotiation turns were over
 * @param deal whether anything was in force then
 * @param needed the parties whose consent the agreements in force needed
 * @param homesVote whether those at home are asked before anything enters into force
 * @param bids every tabled package, in order
 * @param words what parties put on record, and whether they kept it
 * @param openings what parties meant to open with, where they said so
 * @param lived what came after; empty until the first orders are written
 */
public record Play(
    Scenario scenario,
    Package outcome,
    boolean deal,
    Set<PartyId> needed,
    boolean homesVote,
    List<Bid> bids,
    List<Word> words,
    Map<PartyId, Package> openings,
    Optional<LivedPlay> lived) {

  /**
   * @param events a room's log from its beginning
   * @throws IllegalArgumentException if the log does not begin with the opening of a room
   */
  public static Play of(Scenario scenario, List<RoomEvent> events) {
    if (events.isEmpty() || !(events.getFirst() instanceof RoomEvent.RoomOpened opened)) {
      throw new IllegalArgumentException("a log without an opening");
    }
    var reading = new PlayReading(Negotiation.open(opened, scenario));
    events.stream().skip(1).forEach(reading::read);
    return reading.play();
  }

  /** What the play was worth to a party: the outcome, or its reservation value without a deal. */
  public Points worth(PartyId party) {
    var preferences = scenario.preferences(party).orElseThrow();
    return deal ? preferences.worth(outcome) : preferences.reservation();
  }

  /** Who votes at home on what a party signs; nobody where its head decides alone. */
  List<Constituency> voters(PartyId party) {
    return homesVote ? scenario.home(party).constituencies() : List.of();
  }

  /** As on the placard. */
  String name(PartyId party) {
    return scenario.party(party).orElseThrow().name();
  }

  /** In the middle of a sentence. */
  String spoken(PartyId party) {
    return scenario.party(party).orElseThrow().spoken();
  }
}
