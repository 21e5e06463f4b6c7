package org.parley.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.journal.Entry;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.FeedItem;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.scenario.Scenario;

/**
 * How long the feed of each viewer of one room is, and its latest entries. Used by the room's lane
 * alone.
 */
final class RoomFeed {

  private final Map<Viewer, Tail> tails = new LinkedHashMap<>();

  private RoomFeed(Scenario scenario, int kept) {
    Perspective.viewers(scenario).forEach(viewer -> tails.put(viewer, new Tail(kept)));
  }

  /**
   * The feed after all that has happened in a room.
   *
   * @param kept how many entries are kept for each viewer
   */
  static RoomFeed replay(Scenario scenario, List<Entry> history, int kept) {
    var feed = new RoomFeed(scenario, kept);
    var room = Optional.<Room>empty();
    for (var entry : history) {
      for (var event : entry.events()) {
        var after = after(room, event, scenario);
        feed.add(after, entry.at(), event, new HashMap<>());
        room = Optional.of(after);
      }
    }
    return feed;
  }

  private static Room after(Optional<Room> before, RoomEvent event, Scenario scenario) {
    return event instanceof RoomEvent.RoomOpened opened
        ? Negotiation.open(opened, scenario)
        : Negotiation.evolve(before.orElseThrow(), event);
  }

  /** Adds what has happened; answers with the new entries of each viewer that has some. */
  Map<Viewer, List<FeedEntry>> add(Room before, Instant at, List<RoomEvent> events) {
    var added = new HashMap<Viewer, List<FeedEntry>>();
    var room = before;
    for (var event : events) {
      room = after(Optional.of(room), event, before.scenario());
      add(room, at, event, added);
    }
    return added;
  }

  private void add(Room after, Instant at, RoomEvent event, Map<Viewer, List<FeedEntry>> added) {
    tails.forEach(
        (viewer, tail) ->
            Perspective.line(after, at, event, viewer)
                .map(tail::add)
                .ifPresent(
                    entry -> added.computeIfAbsent(viewer, _ -> new ArrayList<>()).add(entry)));
  }

  /** A viewer's entries from {@code index} on; empty where some are no longer kept. */
  Optional<List<FeedEntry>> since(Viewer viewer, int index) {
    return Optional.ofNullable(tails.get(viewer)).flatMap(tail -> tail.since(index));
  }

  private static final class Tail {

    private final int kept;
    private final ArrayDeque<FeedEntry> latest = new ArrayDeque<>();
    private int length;

    Tail(int kept) {
      this.kept = kept;
    }

    FeedEntry add(FeedItem item) {
      var entry = new FeedEntry(length++, item);
      latest.add(entry);
      if (latest.size() > kept) {
        latest.remove();
      }
      return entry;
    }

    Optional<List<FeedEntry>> since(int index) {
      if (index < length - latest.size()) {
        return Optional.empty();
      }
      return Optional.of(latest.stream().filter(entry -> entry.index() >= index).toList());
    }
  }
}
