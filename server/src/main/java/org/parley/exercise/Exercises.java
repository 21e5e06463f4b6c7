package org.parley.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Stage;
import org.parley.scenario.PartyId;
import org.parley.scenario.SeatRole;

/**
 * The facilitator's and the delegates' way to exercises and their people. What a call has answered
 * is on disk.
 */
public interface Exercises {

  /** Opens an exercise and its rooms. */
  Attempt<Exercise> create(NewExercise wanted);

  /** All exercises, open and closed, the newest first. */
  List<ListedExercise> list();

  Optional<Exercise> find(ExerciseId exercise);

  /**
   * The open exercise behind a join code.
   *
   * @param code as typed; small letters, spaces and hyphens do not matter
   */
  Attempt<Exercise> findByCode(String code);

  /**
   * The code no longer works, nobody can return, and clocks stand still. What was played stays and
   * can be read.
   */
  Attempt<Exercise> close(ExerciseId exercise);

  // People

  /**
   * A person joins and waits in the lobby. Only the answer holds the token in clear.
   *
   * @param code as typed
   * @param name as typed; surrounding space is cut
   */
  Attempt<Joined> join(String code, String name);

  /** The person whom a token belongs to, while the exercise is open. */
  Attempt<Joined> comeBack(SeatToken token);

  /** Gives everyone who waits in the lobby a place, evenly; nobody who has one moves. */
  Attempt<Roster> deal(ExerciseId exercise);

  /** Seats a person, or moves one who sits elsewhere. */
  Attempt<Roster> place(
      ExerciseId exercise, DelegateId delegate, RoomId room, PartyId party, SeatRole role);

  /** Takes the seat away; the person waits in the lobby again. */
  Attempt<Roster> unplace(ExerciseId exercise, DelegateId delegate);

  /** Takes a person off the roster; the token no longer works and the name is free. */
  Attempt<Roster> remove(ExerciseId exercise, DelegateId delegate);

  // Rooms

  /**
   * Puts a facilitator's command into every room of the exercise and waits for all answers. One
   * room's refusal does not keep the others from acting.
   *
   * @param id the same in every room
   * @return in the order of the rooms
   */
  Attempt<List<RoomAnswer>> submitToAll(
      ExerciseId exercise, CommandId id, Command.OfFacilitator command);

  /**
   * Ends the running phase of many rooms, which need not be in the same one.
   *
   * @param ending the phase that the facilitator saw running in each of these rooms
   * @return in the order of the rooms
   */
  Attempt<List<RoomAnswer>> advance(ExerciseId exercise, CommandId id, Map<RoomId, Stage> ending);
}
