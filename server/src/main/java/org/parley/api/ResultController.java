package org.parley.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.debrief.Scoreboard;
import org.parley.exercise.Exercise;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Exercises;
import org.parley.exercise.Identities;
import org.parley.exercise.Roster;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomId;
import org.parley.perspective.RoomResult;
import org.parley.perspective.Viewer;
import org.parley.scenario.PartyId;
import org.parley.scoring.Picture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

  /**
   * @param parties two or three, those on the axes
   */
  @GetMapping("/api/rooms/{room}/picture")
  Picture picture(
      @PathVariable RoomId room, @RequestParam List<PartyId> parties, HttpServletRequest request) {
    var entered = door.enter(room, request);
    return draw(entered.room(), parties, entered.viewer());
  }

  @GetMapping("/api/projector/{key}/rooms/{room}/picture")
  Picture pictureOnTheWall(
      @PathVariable String key, @PathVariable RoomId room, @RequestParam List<PartyId> parties) {
    return draw(onWall(key, room), parties, new Viewer.Projector());
  }

  private Picture draw(Room room, List<PartyId> parties, Viewer viewer) {
    if (parties.size() < 2 || parties.size() > 3 || !drawable(room, parties)) {
      throw new Refused(new AnswerRefusal.WrongAxes());
    }
    return scoreboard
        .picture(room, parties, viewer)
        .orElseThrow(() -> new Refused(new AnswerRefusal.NotYetReleased()));
  }

  private static boolean drawable(Room room, List<PartyId> parties) {
    return parties.stream().distinct().count() == parties.size()
        && parties.stream().allMatch(party -> room.scenario().preferences(party).isPresent());
  }

  @GetMapping("/api/exercises/{exercise}/results")
  ClassResults ofClass(@PathVariable ExerciseId exercise) {
    var found =
        exercises.find(exercise).orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("class")));
    return new ClassResults(found.roster().rooms().stream().map(this::line).toList());
  }

  private ClassResults.RoomLine line(Roster.RoomName room) {
    var result = scoreboard.result(door.find(room.room()), new Viewer.Facilitator());
    return new ClassResults.RoomLine(room.room(), room.name(), result);
  }

  @GetMapping("/api/projector/{key}/rooms/{room}/result")
  RoomResult onTheWall(@PathVariable String key, @PathVariable RoomId room) {
    return scoreboard.result(onWall(key, room), new Viewer.Projector());
  }

  private Room onWall(String key, RoomId room) {
    identities
        .projector(key)
        .flatMap(exercises::find)
        .filter(it -> has(it, room))
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("projector page")));
    return door.find(room);
  }

  private static boolean has(Exercise exercise, RoomId room) {
    return exercise.roster().rooms().stream().anyMatch(it -> it.room().equals(room));
  }
}
