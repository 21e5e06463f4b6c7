package org.parley.live.stomp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Where WebSocket connections become links. */
final class StompEndpoint implements WebSocketHandler, SubProtocolCapable {

  private static final String LINK = Link.class.getName();

  private final Reception reception;
  private final LinkSettings settings;

  StompEndpoint(Reception reception, LinkSettings settings) {
    this.reception = reception;
    this.settings = settings;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of("v12.stomp");
  }

  /**
   * Pieces come as they arrive, and a frame of a megabyte is refused with a sentence at its first
   * 64 KB, before there is a message to buffer.
   */
  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    var link = new Link(reception, session.getAttributes(), settings);
    session.getAttributes().put(LINK, link);
    Thread.ofVirtual()
        .name("live-" + session.getId())
        .start(new LinkWriter(session, link, settings.heartBeat()));
  }

  @Override
  public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
    link(session).ifPresent(link -> link.hear(bytes(message)));
  }

  private static ByteBuffer bytes(WebSocketMessage<?> message) {
    return switch (message) {
      case TextMessage text -> ByteBuffer.wrap(text.getPayload().getBytes(StandardCharsets.UTF_8));
      case BinaryMessage binary -> copy(binary.getPayload());
      default -> ByteBuffer.allocate(0);
    };
  }

  /** The container uses its buffer again, while a piece waits for the rest of its frame. */
  private static ByteBuffer copy(ByteBuffer shared) {
    return ByteBuffer.allocate(shared.remaining()).put(shared).flip();
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable failure) {
    link(session).ifPresent(Link::lost);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    link(session).ifPresent(Link::lost);
  }

  private static Optional<Link> link(WebSocketSession session) {
    return Optional.ofNullable((Link) session.getAttributes().get(LINK));
  }
}
