package org.parley.api.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that cannot be guessed, and what may be stored of them. */
final class Tokens {

  private static final SecureRandom DICE = new SecureRandom();
  private static final int BYTES = 24;

  private Tokens() {}

  /** 192 bits, in characters that an address may hold. */
  static String fresh() {
    var bytes = new byte[BYTES];
    DICE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the database holds, so that a copy of it lets nobody in. */
  static String hash(String token) {
    return HexFormat.of().formatHex(sha256(token));
  }

  /** Takes the same time wherever the two differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(sha256(one), sha256(other));
  }

  private static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
