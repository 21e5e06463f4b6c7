package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Obligation;
import org.parley.scenario.ObligationId;
import org.parley.scenario.PartyId;

/** Rules on ordered violations. */
final class ViolationOrders {

  private ViolationOrders() {}

  static Optional<Refusal> obstacle(Room room, PartyId party, Orders orders) {
    return orders.violations().entrySet().stream()
        .flatMap(entry -> obstacle(room, party, entry.getKey(), entry.getValue()).stream())
        .findFirst();
  }

  private static Optional<Refusal> obstacle(Room room, PartyId party, ObligationId id, int size) {
    var known = room.scenario().regime().obligation(id);
    if (known.isEmpty()) {
      return unknown(id);
    }
    var duty = known.get();
    if (!duty.party().equals(party)) {
      return Optional.of(
          new UnlawfulOrder.NotYourObligation(room.nameOf(duty.party()), duty.duty()));
    }
    var idle = idle(room, duty);
    if (idle.isPresent()) {
      return idle;
    }
    var most = duty.sizes().size();
    return Rule.require(size >= 1 && size <= most, new UnlawfulOrder.NoSuchSize(duty.duty(), most));
  }

  static Optional<Refusal> unknown(ObligationId id) {
    return Optional.of(new Refusal.NoSuch("obligation \"" + id + "\""));
  }

  /** A duty that is not in force can neither be violated nor inspected. */
  static Optional<Refusal> idle(Room room, Obligation duty) {
    if (!Duties.wouldBind(room, duty.id())) {
      return Optional.of(new UnlawfulOrder.NotInForce(duty.duty()));
    }
    return Rule.require(Duties.isInForce(room, duty.id()), new UnlawfulOrder.HeldBack(duty.duty()));
  }
}
