package org.parley.api;

import java.util.regex.Pattern;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.exercise.CommandId;
import org.parley.negotiation.Command;

/** A facilitator's command for every room of an exercise. */
public record ClassCommand(CommandId commandId, Command command) {

  private static final Pattern COMMAND_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  Command.OfFacilitator forAll() {
    if (!COMMAND_ID.matcher(commandId.value()).matches()) {
      throw new Refused(
          new AnswerRefusal.Unfit(
              "A command's id is 8 to 64 letters, digits, hyphens and underscores."));
    }
    if (command instanceof Command.OfFacilitator forAll) {
      return forAll;
    }
    throw new Refused(
        new AnswerRefusal.Unfit("Only a facilitator's command can go to every room."));
  }
}
