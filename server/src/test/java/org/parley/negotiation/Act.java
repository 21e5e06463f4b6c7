package org.parley.negotiation;

import java.util.function.Function;

/**
 * A command and who gives it.
 *
 * @param chosen the command, by one who looks at the room first
 */
public record Act(Actor actor, Function<Room, Command> chosen) {

  public Act(Actor actor, Command command) {
    this(actor, _ -> command);
  }

  public Command in(Room room) {
    return chosen.apply(room);
  }
}
