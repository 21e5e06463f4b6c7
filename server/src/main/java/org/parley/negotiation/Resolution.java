package org.parley.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.parley.scenario.Party;
import org.parley.scenario.PartyId;

/**
 * Resolves the orders of a turn, all at once. It happens inside the command that ends the phase of
 * orders, and that phase is over with it, so no turn is resolved twice.
 */
final class Resolution {

  /**
   * What comes before tension moves, in order; each sees the room as the ones before it left it.
   */
  private static final List<Function<Room, List<RoomEvent>>> PARTS =
      List.of(
          Ordering::lapsed,
          Departures::resolve,
          StepMoves::resolve,
          Violations::resolve,
          Findings::resolve,
          OwnMeans::resolve,
          Alarms::resolve,
          Pledges::resolve);

  private Resolution() {}

  static List<RoomEvent> of(Room room, int turn) {
    var unfolding = new Unfolding(room);
    for (var part : PARTS) {
      unfolding.happens(part.apply(unfolding.room()));
    }
    var causes = TensionMoves.causes(unfolding.room(), unfolding.events());
    unfolding.happens(TensionMoves.by(unfolding.room(), causes));
    unfolding.happens(Crises.resolve(unfolding.room()));
    unfolding.happens(HomeSupport.resolve(unfolding.room()));
    unfolding.happens(new RoomEvent.TurnResolved(record(unfolding.room(), turn)));
    return unfolding.events();
  }

  private static LivedTurn record(Room room, int turn) {
    var orders = new LinkedHashMap<PartyId, Orders>();
    for (Party.Negotiator party : room.scenario().negotiators()) {
      orders.put(party.id(), room.lived().orders(party.id()).counting());
    }
    return new LivedTurn(
        turn,
        room.outcome(),
        !room.table().inForce().isEmpty(),
        room.lived().suspended(),
        orders,
        room.lived().steps(),
        room.lived().tension());
  }
}
