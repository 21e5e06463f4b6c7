package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.api.door.CallRefusal;
import org.parley.api.door.Refused;
import org.parley.debrief.Scoreboard;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Exercises;
import org.parley.exercise.Identities;
import org.parley.exercise.Roster;
import org.parley.negotiation.RoomId;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What came out of rooms, as far as the caller may know it. */
@RestController
class ResultController {

  private final RoomDoor door;
  private final Exercises exercises;
  private final Identities identities;
  private final Scoreboard scoreboard;

  ResultController(
      RoomDoor door, Exercises exercises, Identities identities, Scoreboard scoreboard) {
    this.door = door;
    this.exercises = exercises;
    this.identities = identities;
    this.scoreboard = scoreboard;
  }

  @GetMapping("/api/rooms/{room}/result")
  RoomResult ofRoom(@PathVariable RoomId room, HttpServletRequest request) {
    var entered = door.enter(room, request);
    return scoreboard.result(entered.room(), entered.viewer());
  }

  @GetMapping("/api/exercises/{exercise}/results")
  ClassResults ofClass(@PathVariable ExerciseId exercise) {
    var found =
        exercises.find(exercise).orElseThrow(() -> new Refused(new CallRefusal.NoSuch("class")));
    return new ClassResults(found.roster().rooms().stream().map(this::line).toList());
  }

  private ClassResults.RoomLine line(Roster.RoomName room) {
    var result = scoreboard.result(door.find(room.room()), new Viewer.Facilitator());
    return new ClassResults.RoomLine(room.room(), room.name(), result);
  }

  @GetMapping("/api/projector/{key}/rooms/{room}/result")
  RoomResult onTheWall(@PathVariable String key, @PathVariable RoomId room) {
    var exercise =
        identities
            .projector(key)
            .flatMap(exercises::find)
            .filter(it -> has(it, room))
            .orElseThrow(() -> new Refused(new CallRefusal.NoSuch("projector page")));
    return scoreboard.result(door.find(room), new Viewer.Projector());
  }

  private static boolean has(Exercise exercise, RoomId room) {
    return exercise.roster().rooms().stream().anyMatch(it -> it.room().equals(room));
  }
}
