package org.parley.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.Alarm;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.SeatId;
import org.parley.negotiation.Stage;
import org.parley.perspective.Board;
import org.parley.perspective.LivedBoard;
import org.parley.perspective.OwnBoard;
import org.parley.scenario.Depth;
import org.parley.scenario.PartyId;

/**
 * One room in the overview of its exercise.
 *
 * @param awaited the parties that hold the room up
 * @param offline filled seats without a connection; for the facilitator only
 * @param hands open questions; for the facilitator only
 * @param lastAct when somebody last acted in the room
 * @param sheets how many are on the table
 * @param agreements how many are agreed or in force
 * @param resultsReleased whether the room's results may be read by all
 * @param life life under the treaty, from its first orders on
 */
public record RoomFace(
    RoomId room,
    String name,
    Stage stage,
    Board.ClockFace clock,
    Optional<PartyId> floor,
    List<PartyId> awaited,
    List<SeatId> offline,
    List<OwnBoard.HandFace> hands,
    Optional<Instant> lastAct,
    int sheets,
    int agreements,
    Optional<Board.Headline> headline,
    boolean resultsReleased,
    Optional<LifeFace> life) {

  /**
   * Whether a room is about to boil. Public, and taken from the board as it is.
   *
   * @param course how tense the room is; nothing where the class does not play tension
   * @param inForce how many obligations are in force and not held back
   * @param heldBack how many are held back for now
   * @param waitingAlarms how many alarms nobody has called a consultation on
   * @param openAlarms how many are before the consultation now
   */
  public record LifeFace(
      Optional<Course> course, int inForce, int heldBack, int waitingAlarms, int openAlarms) {

    /**
     * Tension and how it came there.
     *
     * @param tension now, from 0 to 100
     * @param tensions when the story opened, and after each resolved turn
     */
    public record Course(int tension, List<Integer> tensions) {}

    static LifeFace of(LivedBoard board, Depth depth) {
      var heldBack = (int) board.duties().stream().filter(LivedBoard.DutyFace::suspended).count();
      return new LifeFace(
          Optional.of(new Course(board.tension(), board.tensions()))
              .filter(_ -> depth.includes(Depth.VERIFICATION)),
          board.duties().size() - heldBack,
          heldBack,
          alarms(board, Alarm.State.WAITING),
          alarms(board, Alarm.State.OPEN));
    }

    private static int alarms(LivedBoard board, Alarm.State state) {
      return (int) board.alarms().stream().filter(alarm -> alarm.state() == state).count();
    }
  }
}
