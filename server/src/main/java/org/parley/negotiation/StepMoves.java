package org.parley.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.Step;

/**
 * Steps end, are taken back and are taken; in that order. One that an agreement now forbids is
 * taken back without an order: that was agreed. A step whose ground has moved since it was ordered,
 * by a host that changed its mind or a rung that is gone, is not taken.
 */
final class StepMoves {

  private StepMoves() {}

  static List<RoomEvent> resolve(Room room) {
    var unfolding = new Unfolding(room);
    for (var step : room.scenario().regime().implementation().steps()) {
      if (room.lived().inPlace(step.id()) && ends(room, step)) {
        unfolding.happens(new RoomEvent.StepReversed(step.id(), step.party()));
      }
    }
    unfolding.happens(taken(unfolding.room()));
    return unfolding.events();
  }

  private static boolean ends(Room room, Step step) {
    return StepOrders.unwillingHost(room, step).isPresent()
        || StepOrders.isForbidden(room, step)
        || orders(room, step).reversals().contains(step.id());
  }

  /** All at once: no step can build on another of the same turn. */
  private static List<RoomEvent> taken(Room room) {
    var taken = new ArrayList<RoomEvent>();
    for (var step : room.scenario().regime().implementation().steps()) {
      var ordered = orders(room, step).steps().contains(step.id());
      if (ordered && StepOrders.taking(room, step.party(), step.id()).isEmpty()) {
        taken.add(new RoomEvent.StepTaken(step.id(), step.party()));
      }
    }
    return taken;
  }

  private static Orders orders(Room room, Step step) {
    return room.lived().orders(step.party()).counting();
  }
}
