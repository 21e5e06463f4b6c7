package org.parley.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parley.exercise.Identities;
import org.parley.exercise.Identity;
import org.springframework.stereotype.Component;

/** Tells who is calling, once a call. */
@Component
public class Callers {

  private static final String KNOWN = Callers.class.getName();

  private final Identities identities;

  Callers(Identities identities) {
    this.identities = identities;
  }

  public Identity of(HttpServletRequest request) {
    if (request.getAttribute(KNOWN) instanceof Identity known) {
      return known;
    }
    var identity =
        identities.identify(Optional.ofNullable(request.getUserPrincipal()), Cookies.all(request));
    request.setAttribute(KNOWN, identity);
    return identity;
  }
}
