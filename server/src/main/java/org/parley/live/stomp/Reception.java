package org.parley.live.stomp;

import java.util.Map;

/** Takes in new links. */
@FunctionalInterface
public interface Reception {

  /**
   * @param attributes what the handshake has put there
   */
  Peer receive(Link link, Map<String, Object> attributes);
}
