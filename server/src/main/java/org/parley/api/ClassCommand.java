package org.parley.api;

import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.exercise.CommandId;
import org.parley.negotiation.Command;

/** A facilitator's command for every room of an exercise. */
public record ClassCommand(CommandId commandId, Command command) {

  Command.OfFacilitator forAll() {
    CommandIds.check(commandId);
    if (command instanceof Command.OfFacilitator forAll) {
      return forAll;
    }
    throw new Refused(
        new AnswerRefusal.Unfit("Only a facilitator's command can go to every room."));
  }
}
