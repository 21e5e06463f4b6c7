package org.parley.api;

import java.util.regex.Pattern;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.exercise.CommandId;

/** The ids that clients give to their commands. */
final class CommandIds {

  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private CommandIds() {}

  static void check(CommandId id) {
    if (!FIT.matcher(id.value()).matches()) {
      throw new Refused(
          new AnswerRefusal.Unfit(
              "A command's id is 8 to 64 letters, digits, hyphens and underscores."));
    }
  }
}
