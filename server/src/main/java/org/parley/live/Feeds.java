package org.parley.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.exercise.Rooms;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.journal.Entry;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.negotiation.RoomId;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.Viewer;
import org.springframework.stereotype.Component;

/**
 * The feeds of the rooms that someone follows. What each room does here, its own lane does, so that
 * no entry is missed or told twice.
 *
 * <p>Memory stays bounded: a room keeps the latest entries, and reads older ones in the journal for
 * those who ask.
 */
@Component
class Feeds {

  private static final int KEPT = 500;

  private final Rooms rooms;
  private final Map<RoomId, RoomFeed> feeds = new ConcurrentHashMap<>();

  Feeds(Rooms rooms) {
    this.rooms = rooms;
  }

  /** From now on the feed of this room is kept. */
  void open(Snapshot now) {
    opened(now);
  }

  private RoomFeed opened(Snapshot now) {
    return feeds.computeIfAbsent(now.room().id(), _ -> replay(now, KEPT));
  }

  /** Nobody follows the room: what happens is no longer added, so the feed is not kept. */
  void forget(RoomId room) {
    feeds.remove(room);
  }

  /** Adds what has happened to an open feed; answers with the new entries of each viewer. */
  Map<Viewer, List<FeedEntry>> add(Room before, Instant at, List<RoomEvent> events) {
    var feed = feeds.get(before.id());
    return feed == null ? Map.of() : feed.add(before, at, events);
  }

  /** What a viewer has missed who has the first {@code known} entries. */
  List<FeedEntry> since(Snapshot now, Viewer viewer, int known) {
    return opened(now)
        .since(viewer, known)
        .orElseGet(() -> all(now).since(viewer, known).orElseThrow());
  }

  private RoomFeed all(Snapshot now) {
    return replay(now, Integer.MAX_VALUE);
  }

  private RoomFeed replay(Snapshot now, int kept) {
    return RoomFeed.replay(now.room().scenario(), history(now), kept);
  }

  private List<Entry> history(Snapshot now) {
    return rooms.history(now.room().id()).stream()
        .filter(entry -> entry.seq() <= now.seq())
        .toList();
  }
}
