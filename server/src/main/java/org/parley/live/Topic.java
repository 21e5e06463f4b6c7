package org.parley.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.exercise.ExerciseId;
import org.parley.negotiation.RoomId;

/** What can be followed: this list and nothing else. */
sealed interface Topic {

  /** How it is written in a frame. */
  String destination();

  /** What happens in one room. */
  sealed interface OfRoom extends Topic {

    RoomId room();

    /** For those who sit in it, and for the facilitator. */
    record Inside(RoomId room) implements OfRoom {
      @Override
      public String destination() {
        return "/rooms/" + room;
      }
    }

    /** For the wall of the classroom. */
    record OnWall(String key, RoomId room) implements OfRoom {
      @Override
      public String destination() {
        return "/projector/" + key + "/" + room;
      }
    }
  }

  /** What happens in a class. */
  sealed interface OfClass extends Topic {

    /** For those who have joined it, and for the facilitator. */
    record Inside(ExerciseId exercise) implements OfClass {
      @Override
      public String destination() {
        return "/exercises/" + exercise;
      }
    }

    /** For the wall of the classroom. */
    record OnWall(String key) implements OfClass {
      @Override
      public String destination() {
        return "/projector/" + key;
      }
    }
  }

  Pattern ROOM = Pattern.compile("/rooms/([\\w-]{1,64})");
  Pattern EXERCISE = Pattern.compile("/exercises/([\\w-]{1,64})");
  Pattern WALL = Pattern.compile("/projector/([\\w-]{1,64})(?:/([\\w-]{1,64}))?");

  static Optional<Topic> parse(String destination) {
    var room = ROOM.matcher(destination);
    if (room.matches()) {
      return Optional.of(new OfRoom.Inside(new RoomId(room.group(1))));
    }
    var exercise = EXERCISE.matcher(destination);
    if (exercise.matches()) {
      return Optional.of(new OfClass.Inside(new ExerciseId(exercise.group(1))));
    }
    var wall = WALL.matcher(destination);
    if (!wall.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        wall.group(2) == null
            ? new OfClass.OnWall(wall.group(1))
            : new OfRoom.OnWall(wall.group(1), new RoomId(wall.group(2))));
  }
}
