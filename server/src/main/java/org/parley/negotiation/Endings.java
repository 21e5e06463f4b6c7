package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Constraint;

/** How an agreement that was in force ends, and what falls with it. */
final class Endings {

  private Endings() {}

  /**
   * Where what is left cannot stand, the newest agreement that has a part in it ends too; an
   * agreement that rested on another goes with it.
   *
   * @param because one sentence for everyone
   */
  static List<RoomEvent> of(Room room, SheetId agreement, String because) {
    var unfolding = new Unfolding(room);
    unfolding.happens(new RoomEvent.AgreementEnded(agreement, because));
    for (var next = fallen(unfolding.room()); next.isPresent(); next = fallen(unfolding.room())) {
      unfolding.happens(next.get());
    }
    return unfolding.events();
  }

  private static Optional<RoomEvent> fallen(Room room) {
    return room.scenario()
        .broken(room.outcome())
        .flatMap(
            broken ->
                room.table().inForce().reversed().stream()
                    .filter(it -> touches(it, broken))
                    .findFirst()
                    .map(it -> new RoomEvent.AgreementEnded(it.sheet(), broken.because())));
  }

  private static boolean touches(Agreement agreement, Constraint broken) {
    return Feasibility.concerned(broken).stream().anyMatch(agreement.terms().issues()::contains);
  }
}
