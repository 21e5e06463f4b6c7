package org.parley.live;

import org.parley.exercise.Identity;
import org.parley.exercise.Rooms;
import org.parley.exercise.Rosters;
import org.parley.live.stomp.Farewell;
import org.parley.live.stomp.Refused;
import org.parley.negotiation.RoomId;
import org.springframework.stereotype.Component;

/** What visitors ask for, and how it is done. */
@Component
class LiveDesk {

  private final Rooms rooms;
  private final Rosters rosters;
  private final Admission admission;
  private final Audience audience;
  private final Feeds feeds;
  private final RoomTeller teller;
  private final OrderDesk orders;
  private final Noticeboard noticeboard;

  LiveDesk(
      Rooms rooms,
      Rosters rosters,
      Admission admission,
      Audience audience,
      Feeds feeds,
      RoomTeller teller,
      OrderDesk orders,
      Noticeboard noticeboard) {
    this.rooms = rooms;
    this.rosters = rosters;
    this.admission = admission;
    this.audience = audience;
    this.feeds = feeds;
    this.teller = teller;
    this.orders = orders;
    this.noticeboard = noticeboard;
  }

  /** Throws where the visitor's sign-in has ended since the handshake. */
  void enter(Visitor visitor) {
    audience.enter(visitor);
    if (admission.isSignedOut(visitor.identity())) {
      throw new Refused(new LiveRefusal.SignedOut());
    }
    tellPresence(visitor);
  }

  void leave(Visitor visitor) {
    audience.leave(visitor);
    tellPresence(visitor);
  }

  private void tellPresence(Visitor visitor) {
    if (visitor.identity() instanceof Identity.Delegate(var exercise, var delegate)) {
      rosters.place(delegate).ifPresent(place -> noticeboard.presenceChanged(place.room()));
      noticeboard.overviewChanged(exercise);
    }
  }

  /** Throws where the visitor may not follow the topic. */
  Subscription admit(Visitor visitor, String id, Topic topic) {
    var identity = visitor.identity();
    return switch (topic) {
      case Topic.OfRoom it ->
          admission
              .viewer(identity, it)
              .map(viewer -> new Subscription.ToRoom(visitor, id, it, viewer))
              .orElseThrow(() -> new Refused(refusal(it)));
      case Topic.OfClass it ->
          admission
              .exercise(identity, it)
              .map(exercise -> new Subscription.ToClass(visitor, id, it, exercise))
              .orElseThrow(() -> new Refused(refusal(it)));
    };
  }

  private static Farewell refusal(Topic topic) {
    return switch (topic) {
      case Topic.OfRoom.Inside _ -> new LiveRefusal.NotYourRoom();
      case Topic.OfClass.Inside _ -> new LiveRefusal.NotYourExercise();
      case Topic.OfRoom.OnWall _, Topic.OfClass.OnWall _ -> new LiveRefusal.UnknownProjectorKey();
    };
  }

  void follow(Subscription subscription) {
    switch (subscription) {
      case Subscription.ToRoom it -> rooms.inLane(it.room(), now -> follow(it, now));
      case Subscription.ToClass it -> {
        audience.add(it);
        noticeboard.greet(it);
      }
    }
  }

  /** In the room's lane, so that the first thing told is the first after what is known now. */
  private void follow(Subscription.ToRoom follower, Rooms.Snapshot now) {
    feeds.open(now);
    audience.add(follower);
    switch (follower.topic()) {
      case Topic.OfRoom.Inside _ -> noticeboard.presenceChanged(follower.room());
      // A wall cannot ask for anything: it is told at once.
      case Topic.OfRoom.OnWall _ -> teller.tell(follower, now, 0);
    }
  }

  void unfollow(Subscription subscription) {
    audience.remove(subscription);
  }

  void order(Subscription.ToRoom sender, byte[] body) {
    orders.take(sender, body);
  }

  void sync(Subscription.ToRoom follower, byte[] body) {
    var known = OrderReader.sync(body);
    rooms.inLane(follower.room(), now -> teller.tell(follower, now, known));
  }

  /** Why someone who does not follow a room cannot send to it. */
  Refused refusal(Identity identity, RoomId room) {
    return new Refused(
        admission.actor(identity, room).isPresent()
            ? new LiveRefusal.NotSubscribed()
            : new LiveRefusal.NotYourRoom());
  }
}
