package org.parley.negotiation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.scenario.Constituency;
import org.parley.scenario.Home;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;

/**
 * What follows once a delegation has made up its mind on an agreement: its voters at home have the
 * last word. Their first no puts the terms back on the table, their second ends the agreement.
 */
final class Confirmation {

  private Confirmation() {}

  /** The delegation confirms; its voters are counted once their representatives have voted. */
  static List<RoomEvent> by(Room room, Agreement agreement, PartyId party) {
    return Representation.isOwed(room, agreement.sheet(), party)
        ? List.of(new RoomEvent.DelegationConfirmed(agreement.sheet(), party))
        : counted(room, agreement, party);
  }

  /** Where time is up, who has not voted for those at home has left it to their interests. */
  static List<RoomEvent> outstanding(Room room) {
    var course = new Unfolding(room);
    for (var agreement : room.table().pending()) {
      for (var party : agreement.unanswered()) {
        if (isConfirmed(room, agreement, party)) {
          course
              .room()
              .table()
              .pending(agreement.sheet())
              .ifPresent(open -> course.happens(counted(course.room(), open, party)));
        }
      }
    }
    return course.events();
  }

  private static boolean isConfirmed(Room room, Agreement agreement, PartyId party) {
    return room.lived().bonds().mandates().confirmed(agreement.sheet(), party);
  }

  /** Constituencies vote on what would then hold. */
  private static List<RoomEvent> counted(Room room, Agreement agreement, PartyId party) {
    var outcome = agreement.terms().over(room.outcome());
    var events = new ArrayList<RoomEvent>();
    Optional<Constituency> against = Optional.empty();
    for (var constituency : HomeSupport.asked(room, party)) {
      var vote = vote(room, agreement, constituency, outcome);
      events.add(vote);
      if (against.isEmpty() && !vote.carried()) {
        against = Optional.of(constituency);
      }
    }
    events.add(
        against
            .map(constituency -> notCarried(room, agreement, constituency))
            .orElseGet(() -> new RoomEvent.AgreementRatified(agreement.sheet(), party)));
    return events;
  }

  private static RoomEvent.HomeVoted vote(
      Room room, Agreement agreement, Constituency constituency, Package outcome) {
    return new RoomEvent.HomeVoted(
        agreement.sheet(),
        constituency.party(),
        constituency.id(),
        HomeSupport.votes(room, constituency, outcome),
        constituency.quota(),
        Representation.vote(room, agreement.sheet(), constituency));
  }

  /**
   * Councils in which enough seats said yes, or no, have decided; so have voters of whom all has
   * been heard.
   */
  static List<RoomEvent> decided(Room room, Instant now) {
    if (!(room.stage() instanceof Stage.Ratification)) {
      return List.of();
    }
    for (var agreement : room.table().pending()) {
      for (var party : agreement.unanswered()) {
        var events = decided(room, agreement, party);
        if (!events.isEmpty()) {
          return events;
        }
      }
    }
    return List.of();
  }

  private static List<RoomEvent> decided(Room room, Agreement agreement, PartyId party) {
    if (isConfirmed(room, agreement, party)) {
      return Representation.isOwed(room, agreement.sheet(), party)
          ? List.of()
          : counted(room, agreement, party);
    }
    if (Council.rule(room, party) == Home.DecisionRule.HEAD) {
      return List.of();
    }
    if (Council.carries(room, party, seats(room, agreement, true))) {
      return by(room, agreement, party);
    }
    return Council.carries(room, party, seats(room, agreement, false))
        ? Ratification.declined(agreement, party)
        : List.of();
  }

  private static Set<SeatId> seats(Room room, Agreement agreement, boolean aye) {
    return room.lived().bonds().votes(agreement.sheet()).entrySet().stream()
        .filter(vote -> vote.getValue() == aye)
        .map(vote -> vote.getKey())
        .collect(Collectors.toSet());
  }

  /** Whoever signed without being needed only stays out. What voters are called is a secret. */
  private static RoomEvent notCarried(Room room, Agreement agreement, Constituency constituency) {
    var party = constituency.party();
    if (!agreement.needed().contains(party)) {
      return new RoomEvent.AgreementDeclined(agreement.sheet(), party);
    }
    return room.lived().returned().contains(agreement.sheet())
        ? new RoomEvent.AgreementFailed(
            agreement.sheet(),
            Set.of(party),
            Optional.of(room.subject(party) + " could not carry it at home, for the second time."))
        : new RoomEvent.AgreementReturned(agreement.sheet(), party, constituency.id());
  }
}
