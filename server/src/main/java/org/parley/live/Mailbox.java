package org.parley.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.negotiation.RoomId;

/** Where something can be sent: this list and nothing else. */
sealed interface Mailbox {

  RoomId room();

  /** Takes a {@link Message.Order}. */
  record Orders(RoomId room) implements Mailbox {}

  /** Takes a {@link Message.Sync}. */
  record Syncs(RoomId room) implements Mailbox {}

  Pattern FORM = Pattern.compile("/rooms/(?<room>[\\w-]{1,64})/(?<box>commands|sync)");

  static Optional<Mailbox> parse(String destination) {
    var match = FORM.matcher(destination);
    if (!match.matches()) {
      return Optional.empty();
    }
    var room = new RoomId(match.group("room"));
    return Optional.of(match.group("box").equals("sync") ? new Syncs(room) : new Orders(room));
  }
}
