package org.parley.exercise;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.negotiation.RoomId;

/** The rosters of the open exercises, as live pages need them. Cheap to ask. */
public interface Rosters {

  /** Empty where there is no such open exercise. */
  Optional<Roster> roster(ExerciseId exercise);

  /** Where a delegate sits now; empty in the lobby, and for one who was removed. */
  Optional<Place> place(DelegateId delegate);

  /** Whether the delegate is still on the roster of an open exercise. */
  boolean has(DelegateId delegate);

  /** The exercise that a room belongs to. */
  Optional<ExerciseId> exerciseOf(RoomId room);

  /** Whether the room belongs to an open exercise. */
  boolean isOpen(RoomId room);

  /**
   * The listener hears, soon after, that people joined, were dealt, moved or removed, and that an
   * exercise was closed.
   */
  void listen(Consumer<ExerciseId> listener);
}
