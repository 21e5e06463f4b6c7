package org.parley.api;

import org.parley.exercise.RoomAnswer;
import org.parley.live.Frame;
import org.parley.negotiation.RoomId;

/** What became of a command in one of the rooms to which it went. */
public record RoomReply(RoomId room, Frame.Outcome reply) {

  static RoomReply of(RoomAnswer answer) {
    return new RoomReply(answer.room(), Frame.Outcome.of(answer.answer()));
  }
}
