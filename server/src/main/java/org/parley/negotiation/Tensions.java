package org.parley.negotiation;

import java.util.List;

/** How one public act moves tension at once. */
final class Tensions {

  private static final int MOST = 100;

  private Tensions() {}

  /**
   * Nothing where tension is at its end already.
   *
   * @param by in points of the 0 to 100 scale; negative where it calms
   */
  static List<RoomEvent> moved(Room room, String what, int by) {
    var from = room.lived().tension();
    var to = Math.clamp(from + by, 0, MOST);
    return from == to
        ? List.of()
        : List.of(
            new RoomEvent.TensionMoved(
                from, to, List.of(new RoomEvent.TensionMoved.Cause(what, by))));
  }
}
