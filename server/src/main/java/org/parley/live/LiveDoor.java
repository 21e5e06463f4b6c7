package org.parley.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.exercise.Identities;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Sees at the handshake who comes in: later there are no cookies. */
@Component
class LiveDoor implements HandshakeInterceptor {

  private final Identities identities;
  private final CsrfTokenRepository tokens;

  LiveDoor(Identities identities, CsrfTokenRepository tokens) {
    this.identities = identities;
    this.tokens = tokens;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    if (request instanceof ServletServerHttpRequest servlet) {
      arrival(servlet.getServletRequest()).putInto(attributes);
    }
    return true;
  }

  private Arrival arrival(HttpServletRequest request) {
    var principal = Optional.ofNullable(request.getUserPrincipal());
    var token = Optional.ofNullable(tokens.loadToken(request)).map(CsrfToken::getToken);
    return new Arrival(identities.identify(principal, cookies(request)), token);
  }

  private static Map<String, String> cookies(HttpServletRequest request) {
    var cookies = new HashMap<String, String>();
    if (request.getCookies() != null) {
      for (var cookie : request.getCookies()) {
        cookies.putIfAbsent(cookie.getName(), cookie.getValue());
      }
    }
    return cookies;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}
}
