package org.parley.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Place;
import org.parley.exercise.Roster;
import org.parley.negotiation.Refusal;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.perspective.Board;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.OwnBoard;
import org.parley.wire.Shape;

/** What the server sends over a live connection. */
public sealed interface Frame {

  /**
   * A room as one viewer sees it.
   *
   * @param seq of the room; a view with a lower one than the last is old
   * @param now the server's time, to set clocks by
   */
  record View(RoomId room, long seq, Instant now, Board board, OwnBoard own, List<FeedEntry> feed)
      implements Frame {}

  /** The answer to a command. */
  record Reply(CommandId commandId, Outcome answer) implements Frame {}

  /** Who of a room is connected. */
  record Presence(RoomId room, List<SeatId> online) implements Frame {}

  /**
   * Who has joined, for those who wait.
   *
   * @param place where the reader sits, once it is known
   */
  record Lobby(ExerciseId exercise, List<String> names, Optional<Place> place) implements Frame {}

  /**
   * All rooms of an exercise.
   *
   * @param roster for the facilitator only
   */
  record Overview(ExerciseId exercise, Instant now, Optional<Roster> roster, List<RoomFace> rooms)
      implements Frame {}

  /** What became of a command. */
  sealed interface Outcome {

    static Outcome of(Answer answer) {
      return switch (answer) {
        case Answer.Accepted accepted -> new Accepted(accepted.seq());
        case Answer.Refused refused -> of(refused.reason());
      };
    }

    static Outcome of(Refusal reason) {
      var name = Shape.kebab(reason.getClass().getSimpleName());
      return new Refused(reason.kind(), name, reason.sentence());
    }

    record Accepted(long seq) implements Outcome {}

    /**
     * @param reason the name of the refusal, in kebab case
     * @param sentence for the person
     */
    record Refused(Refusal.Kind kind, String reason, String sentence) implements Outcome {}
  }
}
