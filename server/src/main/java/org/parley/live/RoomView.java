package org.parley.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.parley.exercise.Rooms.Snapshot;
import org.parley.negotiation.Room;
import org.parley.perspective.Board;
import org.parley.perspective.FeedEntry;
import org.parley.perspective.OwnBoard;
import org.parley.perspective.Perspective;
import org.parley.perspective.Viewer;
import org.parley.wire.Wire;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;

/**
 * The bytes of a {@link Frame.View}. What all viewers share is encoded once; each viewer's own part
 * is put in. {@code RoomViewTest} proves that the bytes are those of the record.
 */
final class RoomView {

  private static final ObjectWriter BOARD = Wire.mapper().writerFor(Board.class);
  private static final ObjectWriter OWN = Wire.mapper().writerFor(OwnBoard.class);
  private static final ObjectWriter FEED =
      Wire.mapper().writerFor(new TypeReference<List<FeedEntry>>() {});
  private static final byte[] OWN_FIELD = utf8(",\"own\":");
  private static final byte[] FEED_FIELD = utf8(",\"feed\":");

  private final Room room;
  private final byte[] shared;

  RoomView(Snapshot now, Instant time) {
    this.room = now.room();
    var head = "{\"type\":\"view\",\"room\":%s,\"seq\":%d,\"now\":%s,\"board\":";
    this.shared =
        joined(
            utf8(head.formatted(json(room.id()), now.seq(), json(time))),
            BOARD.writeValueAsBytes(Perspective.board(room)));
  }

  byte[] bytes(Viewer viewer, List<FeedEntry> feed) {
    return joined(
        shared,
        OWN_FIELD,
        OWN.writeValueAsBytes(Perspective.own(room, viewer)),
        FEED_FIELD,
        FEED.writeValueAsBytes(feed),
        utf8("}"));
  }

  private static String json(Object value) {
    return Wire.mapper().writeValueAsString(value);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    var length = 0;
    for (var part : parts) {
      length += part.length;
    }
    var bytes = new ByteArrayOutputStream(length);
    for (var part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
