package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.exercise.CommandId;
import org.parley.live.Frame.Outcome;
import org.parley.live.stomp.Received;
import org.parley.live.stomp.StompClient;
import org.parley.negotiation.Command;
import org.parley.negotiation.RoomId;
import org.parley.wire.Wire;

/** A page that follows one room, and remembers all that it was told. */
final class LiveSeat implements AutoCloseable {

  private final RoomId room;
  private final StompClient client;
  private final List<Frame> told = new ArrayList<>();
  private int commands;

  private LiveSeat(RoomId room, StompClient client) {
    this.room = room;
    this.client = client;
  }

  static LiveSeat in(RoomId room, StompClient client) {
    client.subscribe("/rooms/" + room, "/rooms/" + room);
    return new LiveSeat(room, client);
  }

  StompClient client() {
    return client;
  }

  List<Frame> told() {
    return told;
  }

  List<Frame.View> views() {
    return told.stream().filter(Frame.View.class::isInstance).map(Frame.View.class::cast).toList();
  }

  /** Asks for the whole feed, and waits for it. */
  LiveSeat synced() {
    sync(0);
    sees(view -> true);
    return this;
  }

  void sync(int feed) {
    client.send("/rooms/" + room + "/sync", "{\"feed\":" + feed + "}");
  }

  /** Gives a command and waits for its answer. */
  Outcome says(Command command) {
    var id = new CommandId("%s-%d".formatted(System.identityHashCode(this), ++commands));
    return says(id, command);
  }

  Outcome says(CommandId id, Command command) {
    sends(id, command);
    return answer(id);
  }

  void sends(CommandId id, Command command) {
    var order = Wire.mapper().writeValueAsString(new Message.Order(id, command));
    client.send("/rooms/" + room + "/commands", order);
  }

  /** The next answer to a command. */
  Outcome answer(CommandId id) {
    return next(Frame.Reply.class, reply -> reply.commandId().equals(id)).answer();
  }

  /** Says something that the room must accept. */
  void does(Command command) {
    assertThat(says(command)).isInstanceOf(Outcome.Accepted.class);
  }

  /** The first view, told before or still to come, that passes. */
  Frame.View sees(Predicate<Frame.View> test) {
    return hears(Frame.View.class, test);
  }

  /** The first frame, told before or still to come, that passes. */
  <F extends Frame> F hears(Class<F> type, Predicate<F> test) {
    return told.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(test)
        .findFirst()
        .orElseGet(() -> next(type, test));
  }

  /** The first frame still to come that passes. */
  <F extends Frame> F next(Class<F> type, Predicate<F> test) {
    while (true) {
      var frame = frame(client.next(received -> received.command().equals("MESSAGE")));
      told.add(frame);
      if (type.isInstance(frame) && test.test(type.cast(frame))) {
        return type.cast(frame);
      }
    }
  }

  static Frame frame(Received message) {
    return Wire.mapper().readerFor(Frame.class).readValue(message.body());
  }

  @Override
  public void close() {
    client.close();
  }
}
