package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Constituency;
import org.parley.scenario.ConstituencyId;
import org.parley.scenario.PartyId;

/** Rules on notices of withdrawal, and on taking them back. */
public final class NoticeOrders {

  private NoticeOrders() {}

  static Optional<Refusal> notices(Room room, PartyId party, Orders orders) {
    return orders.notices().stream()
        .flatMap(agreement -> notice(room, party, agreement).stream())
        .findFirst();
  }

  /** What keeps the party from giving notice now, if anything does. */
  public static Optional<Refusal> notice(Room room, PartyId party, SheetId agreement) {
    var isParty =
        room.table().inForce().stream()
            .anyMatch(it -> it.sheet().equals(agreement) && it.parties().contains(party));
    if (!isParty) {
      return Optional.of(new UnlawfulOrder.NotParty(agreement));
    }
    return Rule.require(
        room.lived().bonds().notice(agreement, party).isEmpty(),
        new UnlawfulOrder.NoticeRuns(agreement));
  }

  static Optional<Refusal> recalls(Room room, PartyId party, Orders orders) {
    return orders.recalls().stream()
        .flatMap(agreement -> recall(room, party, agreement).stream())
        .findFirst();
  }

  /** What keeps the party from taking its notice back now, if anything does. */
  public static Optional<Refusal> recall(Room room, PartyId party, SheetId agreement) {
    var running = room.lived().bonds().notice(agreement, party);
    if (running.isEmpty()) {
      return Optional.of(new UnlawfulOrder.NoNotice(agreement));
    }
    return running
        .get()
        .forcedBy()
        .filter(by -> !HomeSupport.carriesAgain(room, party, by))
        .map(by -> new UnlawfulOrder.ForcedByHome(agreement, nameOf(room, party, by)));
  }

  private static String nameOf(Room room, PartyId party, ConstituencyId id) {
    return Council.home(room, party).constituencies().stream()
        .filter(constituency -> constituency.id().equals(id))
        .findFirst()
        .map(Constituency::name)
        .orElse(id.value());
  }
}
