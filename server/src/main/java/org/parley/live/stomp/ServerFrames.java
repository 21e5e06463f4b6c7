package org.parley.live.stomp;

import java.time.Duration;
import java.util.Optional;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompEncoder;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.util.MimeTypeUtils;

/** The bytes of the frames that a server sends. */
final class ServerFrames {

  static final byte[] HEART_BEAT = {'\n'};

  private static final StompEncoder ENCODER = new StompEncoder();
  private static final byte[] NO_BODY = new byte[0];

  private ServerFrames() {}

  /**
   * @param heartBeat how often the server offers to send, and asks for, a sign of life
   */
  static byte[] connected(Duration heartBeat) {
    var headers = StompHeaderAccessor.create(StompCommand.CONNECTED);
    headers.setVersion("1.2");
    headers.setHeartbeat(heartBeat.toMillis(), heartBeat.toMillis());
    return encode(headers);
  }

  static byte[] message(String subscription, String destination, long number, byte[] body) {
    var headers = StompHeaderAccessor.create(StompCommand.MESSAGE);
    headers.setSubscriptionId(subscription);
    headers.setMessageId(Long.toString(number));
    headers.setDestination(destination);
    headers.setContentType(MimeTypeUtils.APPLICATION_JSON);
    return ENCODER.encode(headers.getMessageHeaders(), body);
  }

  static byte[] receipt(String receipt) {
    var headers = StompHeaderAccessor.create(StompCommand.RECEIPT);
    headers.setReceiptId(receipt);
    return encode(headers);
  }

  static byte[] error(String sentence, Optional<String> receipt) {
    var headers = StompHeaderAccessor.create(StompCommand.ERROR);
    headers.setMessage(sentence);
    receipt.ifPresent(headers::setReceiptId);
    return encode(headers);
  }

  private static byte[] encode(StompHeaderAccessor headers) {
    return ENCODER.encode(headers.getMessageHeaders(), NO_BODY);
  }
}
