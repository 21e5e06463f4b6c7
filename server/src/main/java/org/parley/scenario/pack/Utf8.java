package org.parley.scenario.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a file, or says where it is not UTF-8. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      problems.fault(file, Spot.in(out, out.length()), "", complaint(bytes[in.position()]));
      return Optional.empty();
    }
    return Optional.of(withoutMark(out.toString()));
  }

  private static String complaint(byte bad) {
    return "The byte 0x%02X is not UTF-8; save the file as UTF-8.".formatted(bad);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
