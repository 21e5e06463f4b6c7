package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Depth;

/** Rules on how much of life under the treaty a room plays. */
public final class Depths {

  private Depths() {}

  /** A room whose play ends with the signature plays nothing of it. */
  public static boolean plays(Room room, Depth depth) {
    var implementation = room.settings().implementation();
    return implementation.turns() > 0 && implementation.depth().includes(depth);
  }

  /**
   * @param what is refused below that depth, in words for the sentence "is played without ..."
   */
  static Optional<Refusal> require(Room room, Depth depth, String what) {
    return Rule.require(plays(room, depth), new Refusal.BeyondDepth(what));
  }
}
