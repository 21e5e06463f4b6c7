package org.parley.api.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.util.StringUtils;

/** The cookies that say who somebody is. Scripts cannot read them. */
public enum Cookies {
  FACILITATOR("PARLEY_SESSION"),
  SEAT("PARLEY_SEAT");

  private final String title;

  Cookies(String title) {
    this.title = title;
  }

  /** All cookies of a call, by name. */
  public static Map<String, String> all(HttpServletRequest request) {
    var cookies = new HashMap<String, String>();
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        cookies.putIfAbsent(cookie.getName(), cookie.getValue());
      }
    }
    return cookies;
  }

  public Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(all(request).get(title)).filter(StringUtils::hasText);
  }

  public void set(
      String value, Duration length, HttpServletRequest request, HttpServletResponse response) {
    // Secure only under TLS: on a classroom's own hotspot there is none, and the browser would
    // drop the cookie.
    var cookie =
        ResponseCookie.from(title, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(length)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  public void remove(HttpServletRequest request, HttpServletResponse response) {
    set("", Duration.ZERO, request, response);
  }
}
