package org.parley.live;

import org.parley.exercise.ExerciseId;
import org.parley.live.stomp.Post;
import org.parley.negotiation.RoomId;
import org.parley.perspective.Viewer;

/** One visitor's wish to follow a topic, from SUBSCRIBE on. */
abstract sealed class Subscription {

  private final Visitor visitor;
  private final String id;
  private volatile boolean over;

  private Subscription(Visitor visitor, String id) {
    this.visitor = visitor;
    this.id = id;
  }

  Visitor visitor() {
    return visitor;
  }

  abstract Topic topic();

  /** Sends even if the subscription is over: an answer is owed to whoever asked. */
  void deliver(Post post) {
    visitor.link().deliver(id, topic().destination(), post);
  }

  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  /** To a room, as seen by one viewer. */
  static final class ToRoom extends Subscription {

    private final Topic.OfRoom topic;
    private final Viewer viewer;

    ToRoom(Visitor visitor, String id, Topic.OfRoom topic, Viewer viewer) {
      super(visitor, id);
      this.topic = topic;
      this.viewer = viewer;
    }

    @Override
    Topic.OfRoom topic() {
      return topic;
    }

    RoomId room() {
      return topic.room();
    }

    Viewer viewer() {
      return viewer;
    }
  }

  /** To a class. */
  static final class ToClass extends Subscription {

    private final Topic.OfClass topic;
    private final ExerciseId exercise;

    ToClass(Visitor visitor, String id, Topic.OfClass topic, ExerciseId exercise) {
      super(visitor, id);
      this.topic = topic;
      this.exercise = exercise;
    }

    @Override
    Topic.OfClass topic() {
      return topic;
    }

    ExerciseId exercise() {
      return exercise;
    }
  }
}
