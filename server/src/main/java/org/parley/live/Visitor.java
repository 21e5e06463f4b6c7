package org.parley.live;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.exercise.Identity;
import org.parley.live.stomp.Link;
import org.parley.live.stomp.Peer;
import org.parley.live.stomp.Refused;
import org.parley.negotiation.RoomId;

/** Whoever is at the other end of a link, and what it follows. */
final class Visitor implements Peer {

  private static final int MOST_SUBSCRIPTIONS = 100;

  private final Link link;
  private final Arrival arrival;
  private final LiveDesk desk;
  private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
  private volatile boolean left;

  Visitor(Link link, Arrival arrival, LiveDesk desk) {
    this.link = link;
    this.arrival = arrival;
    this.desk = desk;
  }

  Link link() {
    return link;
  }

  Identity identity() {
    return arrival.identity();
  }

  @Override
  public void connect(Optional<String> token) {
    if (!arrival.accepts(token)) {
      throw new Refused(new LiveRefusal.StalePage());
    }
    desk.enter(this);
    leaveAgainIfGone();
  }

  @Override
  public void subscribe(String id, String destination) {
    var topic =
        Topic.parse(destination)
            .orElseThrow(() -> new Refused(new LiveRefusal.NoSuchDestination(destination)));
    if (subscriptions.size() >= MOST_SUBSCRIPTIONS) {
      throw new Refused(new LiveRefusal.TooManySubscriptions(MOST_SUBSCRIPTIONS));
    }
    unsubscribe(id);
    var subscription = desk.admit(this, id, topic);
    subscriptions.put(id, subscription);
    desk.follow(subscription);
    leaveAgainIfGone();
  }

  @Override
  public void unsubscribe(String id) {
    Optional.ofNullable(subscriptions.remove(id)).ifPresent(desk::unfollow);
  }

  @Override
  public void send(String destination, byte[] body) {
    var mailbox =
        Mailbox.parse(destination)
            .orElseThrow(() -> new Refused(new LiveRefusal.NoSuchDestination(destination)));
    switch (mailbox) {
      case Mailbox.Orders(var room) -> desk.order(in(room), body);
      case Mailbox.Syncs(var room) -> desk.sync(in(room), body);
    }
  }

  /** The subscription under which this visitor hears from a room, even if it was ended. */
  private Subscription.ToRoom in(RoomId room) {
    return subscriptions.values().stream()
        .filter(Subscription.ToRoom.class::isInstance)
        .map(Subscription.ToRoom.class::cast)
        .filter(it -> it.topic().equals(new Topic.OfRoom.Inside(room)))
        .min(Comparator.comparing(Subscription::isOver))
        .orElseThrow(() -> desk.refusal(identity(), room));
  }

  @Override
  public void gone() {
    left = true;
    List.copyOf(subscriptions.keySet()).forEach(this::unsubscribe);
    desk.leave(this);
  }

  /** The link may end while one of its frames is still being handled. */
  private void leaveAgainIfGone() {
    if (left) {
      gone();
    }
  }
}
