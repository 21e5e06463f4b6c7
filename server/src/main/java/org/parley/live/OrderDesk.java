package org.parley.live;

import org.jspecify.annotations.Nullable;
import org.parley.exercise.Answer;
import org.parley.exercise.CommandId;
import org.parley.exercise.Rooms;
import org.parley.live.Frame.Outcome;
import org.parley.live.stomp.Post;
import org.parley.negotiation.Actor;
import org.parley.negotiation.Command;
import org.parley.negotiation.Refusal;
import org.parley.wire.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes commands to their rooms, and the answers back to whoever gave them. */
@Component
class OrderDesk {

  private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);

  private static final Outcome MOVED =
      new Outcome.Refused(
          Refusal.Kind.NOT_ALLOWED,
          "moved",
          "You no longer sit in this room. Your page will show where you sit now.");
  private static final Outcome NOT_STORED =
      new Outcome.Refused(
          Refusal.Kind.CONFLICT,
          "not-stored",
          "The server could not store this. Send it again; it is not done twice.");

  private static final Outcome EXERCISE_CLOSED =
      new Outcome.Refused(
          Refusal.Kind.CONFLICT,
          "exercise-closed",
          "This class is closed. What was played can be read, and nothing more is done in its"
              + " rooms.");

  private static final Outcome SEATED_BY_ROSTER =
      new Outcome.Refused(
          Refusal.Kind.NOT_ALLOWED,
          "seated-by-roster",
          "People are given their seats in the list of the class, not in a room.");

  private final Rooms rooms;
  private final Admission admission;

  OrderDesk(Rooms rooms, Admission admission) {
    this.rooms = rooms;
    this.admission = admission;
  }

  void take(Subscription.ToRoom sender, byte[] body) {
    switch (OrderReader.order(body)) {
      case OrderReader.Reading.Readable order -> take(sender, order);
      case OrderReader.Reading.Unreadable(var id, var where) ->
          reply(sender, id, unreadable(where));
    }
  }

  private void take(Subscription.ToRoom sender, OrderReader.Reading.Readable order) {
    if (isSeating(order.command())) {
      reply(sender, order.id(), SEATED_BY_ROSTER);
      return;
    }
    if (!admission.isPlayed(sender.room())) {
      reply(sender, order.id(), EXERCISE_CLOSED);
      return;
    }
    admission
        .actor(sender.visitor().identity(), sender.room())
        .ifPresentOrElse(
            actor -> submit(sender, actor, order), () -> reply(sender, order.id(), MOVED));
  }

  private static boolean isSeating(Command command) {
    return command instanceof Command.SeatDelegate || command instanceof Command.UnseatDelegate;
  }

  private void submit(Subscription.ToRoom sender, Actor actor, OrderReader.Reading.Readable order) {
    rooms
        .submit(sender.room(), actor, order.id(), order.command())
        .whenComplete((answer, failure) -> reply(sender, order.id(), outcome(answer, failure)));
  }

  private static Outcome outcome(@Nullable Answer answer, @Nullable Throwable failure) {
    if (answer == null) {
      LOG.error("a command could not be stored", failure);
      return NOT_STORED;
    }
    return Outcome.of(answer);
  }

  private static Outcome unreadable(String where) {
    var sentence = new LiveRefusal.Unreadable(where).sentence();
    return new Outcome.Refused(Refusal.Kind.MALFORMED, "unreadable", sentence);
  }

  private static void reply(Subscription.ToRoom sender, CommandId id, Outcome outcome) {
    sender.deliver(new Post(Wire.mapper().writeValueAsBytes(new Frame.Reply(id, outcome))));
  }
}
