package org.parley.live.stomp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompDecoder;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;

/** One frame from the server. A heart-beat has no command. */
public record Received(String command, Map<String, String> headers, String body) {

  static List<Received> decode(byte[] message) {
    return new StompDecoder().decode(ByteBuffer.wrap(message)).stream().map(Received::of).toList();
  }

  private static Received of(Message<byte[]> frame) {
    var headers = StompHeaderAccessor.wrap(frame);
    var command = headers.getCommand() == null ? "" : headers.getCommand().name();
    var named = new LinkedHashMap<String, String>();
    headers.toNativeHeaderMap().forEach((name, values) -> named.put(name, values.getFirst()));
    return new Received(command, named, new String(frame.getPayload(), StandardCharsets.UTF_8));
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
