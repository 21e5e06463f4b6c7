package org.parley.live.stomp;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.BufferingStompDecoder;
import org.springframework.messaging.simp.stomp.StompConversionException;
import org.springframework.messaging.simp.stomp.StompDecoder;

/** Puts the pieces of one client's frames together, and refuses what is too large or unreadable. */
final class FrameReader {

  private static final StompDecoder DECODER = new StompDecoder();

  private final int limit;
  private final BufferingStompDecoder pieces;

  /**
   * @param limit how many bytes a frame may have
   */
  FrameReader(int limit) {
    this.limit = limit;
    // A piece is smaller than a frame may be, so this class is always the first to refuse.
    this.pieces = new BufferingStompDecoder(DECODER, 2 * limit);
  }

  /** The frames that are complete with this piece; a heart-beat counts as one. */
  List<Message<byte[]>> read(ByteBuffer piece) {
    var frames = decode(piece);
    var declared = Optional.ofNullable(pieces.getExpectedContentLength()).orElse(0);
    if (isTooLarge(pieces.getBufferSize())
        || isTooLarge(declared)
        || frames.stream().anyMatch(frame -> isTooLarge(frame.getPayload().length))) {
      throw new Refused(new LinkRefusal.TooLarge(limit));
    }
    return frames;
  }

  private List<Message<byte[]>> decode(ByteBuffer piece) {
    try {
      return pieces.decode(piece);
    } catch (StompConversionException | IllegalArgumentException _) {
      throw new Refused(new LinkRefusal.Unreadable());
    }
  }

  private boolean isTooLarge(int bytes) {
    return bytes > limit;
  }
}
