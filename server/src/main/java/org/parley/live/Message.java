package org.parley.live;

import org.parley.exercise.CommandId;
import org.parley.negotiation.Command;

/** What a client sends over a live connection, by destination. */
final class Message {

  private Message() {}

  /** To {@code /rooms/{room}/commands}. */
  record Order(CommandId commandId, Command command) {}

  /**
   * To {@code /rooms/{room}/sync}.
   *
   * @param feed how many feed entries the client has
   */
  record Sync(int feed) {}
}
