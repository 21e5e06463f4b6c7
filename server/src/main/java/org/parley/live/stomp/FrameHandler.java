package org.parley.live.stomp;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;

/** Does what the frames of one client ask for. */
final class FrameHandler {

  private static final String TOKEN = "X-CSRF-TOKEN";

  private final Link link;
  private final Peer peer;
  private final LinkSettings settings;
  private final Bucket allowance;
  private boolean connected;

  FrameHandler(Link link, Peer peer, LinkSettings settings) {
    this.link = link;
    this.peer = peer;
    this.settings = settings;
    this.allowance =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(settings.burst())
                        .refillGreedy(settings.framesPerSecond(), Duration.ofSeconds(1)))
            .build();
  }

  void handle(Message<byte[]> frame) {
    if (!allowance.tryConsume(1)) {
      throw new Refused(new LinkRefusal.TooFast());
    }
    var headers = StompHeaderAccessor.wrap(frame);
    var command = headers.getCommand();
    if (command == null) {
      return; // a heart-beat; that something came is all it says
    }
    var receipt = Optional.ofNullable(headers.getReceipt());
    try {
      handle(command, headers, frame.getPayload());
    } catch (Refused refusal) {
      link.end(refusal.farewell(), receipt);
      return;
    }
    receipt.map(ServerFrames::receipt).ifPresent(link::put);
    if (command == StompCommand.DISCONNECT) {
      link.finish();
    }
  }

  private void handle(StompCommand command, StompHeaderAccessor headers, byte[] body) {
    if (connected == isConnect(command)) {
      throw new Refused(
          connected ? new LinkRefusal.ConnectedTwice() : new LinkRefusal.NotConnected());
    }
    switch (command) {
      case CONNECT, STOMP -> connect(headers);
      case SUBSCRIBE -> peer.subscribe(id(command, headers), destination(command, headers));
      case UNSUBSCRIBE -> peer.unsubscribe(id(command, headers));
      case SEND -> peer.send(destination(command, headers), body);
      case DISCONNECT -> {}
      default -> throw new Refused(new LinkRefusal.UnknownFrame(command.name()));
    }
  }

  private static boolean isConnect(StompCommand command) {
    return command == StompCommand.CONNECT || command == StompCommand.STOMP;
  }

  private void connect(StompHeaderAccessor headers) {
    if (!headers.getAcceptVersion().contains("1.2")) {
      throw new Refused(new LinkRefusal.OtherVersion());
    }
    peer.connect(Optional.ofNullable(headers.getFirstNativeHeader(TOKEN)));
    connected = true;
    link.settle(Pulse.settle(headers.getHeartbeat(), settings));
    link.put(ServerFrames.connected(settings.heartBeat()));
  }

  private static String id(StompCommand command, StompHeaderAccessor headers) {
    return needed(command, "id", headers.getFirstNativeHeader(StompHeaderAccessor.STOMP_ID_HEADER));
  }

  private static String destination(StompCommand command, StompHeaderAccessor headers) {
    return needed(
        command,
        "destination",
        headers.getFirstNativeHeader(StompHeaderAccessor.STOMP_DESTINATION_HEADER));
  }

  private static String needed(StompCommand command, String header, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Refused(new LinkRefusal.MissingHeader(command.name(), header));
    }
    return value;
  }
}
