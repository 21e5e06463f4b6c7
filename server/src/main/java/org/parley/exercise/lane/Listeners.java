package org.parley.exercise.lane;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parley.exercise.RoomListener;
import org.parley.negotiation.Room;
import org.parley.negotiation.RoomEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everyone who listens; one who fails does not keep the others from hearing. */
final class Listeners implements RoomListener {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final List<RoomListener> all = new CopyOnWriteArrayList<>();

  void add(RoomListener listener) {
    all.add(listener);
  }

  @Override
  public void happened(Room before, Room after, long seq, Instant at, List<RoomEvent> events) {
    for (var listener : all) {
      try {
        listener.happened(before, after, seq, at, events);
      } catch (RuntimeException | Error failure) {
        LOG.error("A listener failed at entry {} of room {}", seq, after.id(), failure);
      }
    }
  }
}
