package org.parley.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.parley.exercise.Identity;

/**
 * What the handshake has told of a visitor.
 *
 * @param token what CONNECT must show, so that no foreign page can speak for the visitor
 */
record Arrival(Identity identity, Optional<String> token) {

  private static final String ATTRIBUTE = Arrival.class.getName();

  static Arrival in(Map<String, Object> attributes) {
    return attributes.get(ATTRIBUTE) instanceof Arrival arrival
        ? arrival
        : new Arrival(new Identity.Anonymous(), Optional.empty());
  }

  void putInto(Map<String, Object> attributes) {
    attributes.put(ATTRIBUTE, this);
  }

  boolean accepts(Optional<String> shown) {
    return token.isPresent()
        && shown.isPresent()
        && MessageDigest.isEqual(bytes(token.get()), bytes(shown.get()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
