package org.parley.negotiation;

import static org.parley.negotiation.Rule.require;

import java.util.Optional;
import org.parley.negotiation.Request.ByDelegate;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/** Rules on who asks. */
final class Roles {

  private Roles() {}

  static Optional<Refusal> negotiates(ByDelegate<?> request) {
    return require(
        !isChair(request.room(), request.party()),
        new Refusal.NotForYourRole("a delegation that negotiates"));
  }

  static Optional<Refusal> chairs(ByDelegate<?> request) {
    return require(
        isChair(request.room(), request.party()), new Refusal.NotForYourRole("the chair"));
  }

  static Optional<Refusal> leadsItsDelegation(ByDelegate<?> request) {
    var head = request.room().head(request.party()).orElse(request.seat());
    return require(
        head.equals(request.seat()),
        new Refusal.NotForYourRole(head.name() + ", who acts as head of your delegation,"));
  }

  static boolean isChair(Room room, PartyId party) {
    return room.scenario().party(party).filter(Party.Chair.class::isInstance).isPresent();
  }
}
