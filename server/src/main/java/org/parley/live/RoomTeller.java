package org.parley.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.exercise.RoomListener;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.live.stomp.Post;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.Viewer;
import org.springframework.stereotype.Component;

/** Tells everyone who follows a room what has happened in it. Runs in the room's lane. */
@Component
class RoomTeller implements RoomListener {

  private final Audience audience;
  private final Admission admission;
  private final Feeds feeds;
  private final Clock clock;

  RoomTeller(Audience audience, Admission admission, Feeds feeds, Clock clock) {
    this.audience = audience;
    this.admission = admission;
    this.feeds = feeds;
    this.clock = clock;
  }

  @Override
  public void happened(Room before, Room after, long seq, Instant at, List<RoomEvent> events) {
    var followers = audience.of(after.id());
    if (followers.isEmpty()) {
      feeds.forget(after.id());
      return;
    }
    var added = feeds.add(before, at, events);
    var view = new RoomView(new Snapshot(after, seq), now());
    var posts = new HashMap<Viewer, Post>();
    for (var follower : followers) {
      if (stillSees(follower)) {
        var viewer = follower.viewer();
        follower.deliver(posts.computeIfAbsent(viewer, _ -> post(view, viewer, added)));
      }
    }
  }

  private static Post post(RoomView view, Viewer viewer, Map<Viewer, List<FeedEntry>> added) {
    return new Post(view.bytes(viewer, added.getOrDefault(viewer, List.of())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whoever has been moved hears nothing more, even before the roster has told of the move. */
  private boolean stillSees(Subscription.ToRoom follower) {
    var sees =
        admission
            .viewer(follower.visitor().identity(), follower.topic())
            .filter(follower.viewer()::equals)
            .isPresent();
    if (!sees) {
      audience.remove(follower);
    }
    return sees;
  }

  /** Tells one follower how the room stands, and what it has missed. */
  void tell(Subscription.ToRoom follower, Snapshot now, int known) {
    if (stillSees(follower)) {
      var missed = feeds.since(now, follower.viewer(), known);
      var view = new RoomView(now, now());
      follower.deliver(new Post(view.bytes(follower.viewer(), missed)));
    }
  }
}
