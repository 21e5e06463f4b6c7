package org.parley.exercise;

/**
 * Proves that someone is a certain delegate: 256 random bits in letters, digits, {@code -} and
 * {@code _}. The seat cookie and the personal return link hold the same; the server keeps its hash.
 */
public record SeatToken(String value) {

  /** Hides the secret from logs. */
  @Override
  public String toString() {
    return "SeatToken[hidden]";
  }
}
