package org.parley.api;

import java.util.List;
import org.parley.api.door.Refused;
import org.parley.exercise.Attempt;
import org.parley.exercise.DelegateId;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Exercises;
import org.parley.exercise.RoomAnswer;
import org.parley.exercise.Roster;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facilitator deals people into rooms and speaks to all rooms at once. */
@RestController
@RequestMapping("/api/exercises/{exercise}")
class RosterController {

  private final Exercises exercises;

  RosterController(Exercises exercises) {
    this.exercises = exercises;
  }

  @PostMapping("/deal")
  Roster deal(@PathVariable ExerciseId exercise) {
    return Refused.unless(exercises.deal(exercise));
  }

  @PutMapping("/delegates/{delegate}/place")
  Roster place(
      @PathVariable ExerciseId exercise,
      @PathVariable DelegateId delegate,
      @RequestBody PlaceDelegate body) {
    return Refused.unless(
        body.seat()
            .map(it -> exercises.place(exercise, delegate, it.room(), it.party(), it.role()))
            .orElseGet(() -> exercises.unplace(exercise, delegate)));
  }

  @DeleteMapping("/delegates/{delegate}")
  Roster remove(@PathVariable ExerciseId exercise, @PathVariable DelegateId delegate) {
    return Refused.unless(exercises.remove(exercise, delegate));
  }

  @PostMapping("/next-phase")
  List<RoomReply> advance(@PathVariable ExerciseId exercise, @RequestBody NextPhase body) {
    return replies(exercises.advance(exercise, body.checkedId(), body.ending()));
  }

  @PostMapping("/commands")
  List<RoomReply> command(@PathVariable ExerciseId exercise, @RequestBody ClassCommand body) {
    return replies(exercises.submitToAll(exercise, body.commandId(), body.forAll()));
  }

  private static List<RoomReply> replies(Attempt<List<RoomAnswer>> attempt) {
    return Refused.unless(attempt).stream().map(RoomReply::of).toList();
  }
}
