package org.parley.live.stomp;

import java.util.Optional;

/**
 * The other end of a link, as the application knows it. Called by one thread at a time, in the
 * order of the client's frames; only {@link #gone} may come from elsewhere. What is refused is
 * thrown as {@link Refused}.
 */
public interface Peer {

  /**
   * @param token the header {@code X-CSRF-TOKEN} of CONNECT
   */
  void connect(Optional<String> token);

  void subscribe(String subscription, String destination);

  void unsubscribe(String subscription);

  void send(String destination, byte[] body);

  /** The link has ended. Called once. */
  void gone();
}
