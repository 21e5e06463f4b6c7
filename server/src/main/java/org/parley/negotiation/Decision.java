package org.parley.negotiation;

import java.util.List;

/** The answer to a command. */
public sealed interface Decision {

  /** What happens; nothing where the command asks for what already is. */
  record Accepted(List<RoomEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Rejected(Refusal reason) implements Decision {}
}
