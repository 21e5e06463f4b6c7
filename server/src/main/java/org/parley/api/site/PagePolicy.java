package org.parley.api.site;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The content security policy of a page: everything from this server alone, no script in the page,
 * and styles in the page only with this answer's nonce.
 */
final class PagePolicy {

  private static final SecureRandom DICE = new SecureRandom();
  private static final Pattern HOST = Pattern.compile("[\\w.-]+|\\[[0-9a-fA-F:.]+]");

  private PagePolicy() {}

  static String freshNonce() {
    var bytes = new byte[18];
    DICE.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  static String of(String nonce, HttpServletRequest request) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'nonce-" + nonce + "'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'" + socket(request),
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  /** Older Safari does not count a WebSocket to the same host as {@code 'self'}. */
  private static String socket(HttpServletRequest request) {
    var host = request.getServerName();
    return HOST.matcher(host).matches()
        ? " " + (request.isSecure() ? "wss://" : "ws://") + host + ":" + request.getServerPort()
        : "";
  }
}
