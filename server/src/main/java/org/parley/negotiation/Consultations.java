package org.parley.negotiation;

import java.util.List;

/** How alarms are discussed. */
final class Consultations {

  private Consultations() {}

  /** When a consultation ends, what was before it is closed. */
  static List<RoomEvent> conclude(Room room) {
    return List.of();
  }
}
