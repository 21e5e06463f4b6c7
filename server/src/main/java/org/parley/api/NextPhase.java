package org.parley.api;

import java.util.Map;
import org.parley.exercise.CommandId;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Stage;

/**
 * The facilitator's wish that rooms go on to their next phase.
 *
 * @param ending the phase seen running in each of them; a room that has left it stays where it is
 */
public record NextPhase(CommandId commandId, Map<RoomId, Stage> ending) {

  CommandId checkedId() {
    CommandIds.check(commandId);
    return commandId;
  }
}
