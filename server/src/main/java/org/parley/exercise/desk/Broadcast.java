package org.parley.exercise.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.parley.exercise.Answer;
import org.parley.exercise.Attempt;
import org.parley.exercise.CommandId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.ExerciseRefusal.ExerciseClosed;
import org.parley.exercise.ExerciseRefusal.NotForAllRooms;
import org.parley.exercise.ExerciseRefusal.UnknownExercise;
import org.parley.exercise.ExerciseRefusal.UnknownRoom;
import org.parley.exercise.RoomAnswer;
import org.parley.exercise.Rooms;
import org.parley.exercise.Roster.RoomName;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;
import org.parley.negotiation.Stage;
import org.springframework.stereotype.Component;

/** One command of the facilitator's for all rooms of an exercise. */
@Component
class Broadcast {

  private static final Actor FACILITATOR = new Actor.Facilitator();

  private final Register register;
  private final Rooms rooms;

  Broadcast(Register register, Rooms rooms) {
    this.register = register;
    this.rooms = rooms;
  }

  Attempt<List<RoomAnswer>> submit(
      ExerciseId exercise, CommandId id, Command.OfFacilitator command) {
    if (isForOnePerson(command)) {
      return Attempt.refused(new NotForAllRooms());
    }
    return open(exercise).then(enrolment -> Attempt.done(submit(enrolment, id, command)));
  }

  private Attempt<Enrolment> open(ExerciseId exercise) {
    return register
        .find(exercise)
        .map(
            enrolment ->
                enrolment.isOpen()
                    ? Attempt.done(enrolment)
                    : Attempt.<Enrolment>refused(new ExerciseClosed()))
        .orElseGet(() -> Attempt.refused(new UnknownExercise()));
  }

  Attempt<List<RoomAnswer>> advance(ExerciseId exercise, CommandId id, Map<RoomId, Stage> ending) {
    return open(exercise)
        .then(
            enrolment ->
                ending.keySet().stream().allMatch(enrolment::hasRoom)
                    ? Attempt.done(advance(enrolment, id, ending))
                    : Attempt.refused(new UnknownRoom()));
  }

  private List<RoomAnswer> advance(Enrolment enrolment, CommandId id, Map<RoomId, Stage> ending) {
    return submit(
        enrolment,
        id,
        room -> Optional.ofNullable(ending.get(room)).map(Command.AdvancePhase::new));
  }

  /** People are seated by the roster, and a hand is raised in one room. */
  private static boolean isForOnePerson(Command.OfFacilitator command) {
    return command instanceof Command.SeatDelegate
        || command instanceof Command.UnseatDelegate
        || command instanceof Command.AnswerHand;
  }

  List<RoomAnswer> submit(Enrolment enrolment, CommandId id, Command command) {
    return submit(enrolment, id, _ -> Optional.of(command));
  }

  /** All rooms work at once; their answers come in the order of the rooms. */
  private List<RoomAnswer> submit(
      Enrolment enrolment, CommandId id, Function<RoomId, Optional<? extends Command>> commands) {
    var answers =
        enrolment.rooms().stream()
            .map(RoomName::room)
            .flatMap(
                room ->
                    commands.apply(room).stream()
                        .map(it -> rooms.submit(room, FACILITATOR, id, it).thenApply(inRoom(room))))
            .toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static Function<Answer, RoomAnswer> inRoom(RoomId room) {
    return answer -> new RoomAnswer(room, answer);
  }
}
