package org.parley.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.exercise.SignInId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Where Spring Security finds out whether the facilitator is calling. Signing in always makes a new
 * token and ends the one before, so nobody can be made to use a token that another knows.
 */
@Component
class FacilitatorContexts implements SecurityContextRepository {

  private final StoredSignIns signIns;

  FacilitatorContexts(StoredSignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Lookup(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return signIn(request).isPresent();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    signIn(request).ifPresent(signIns::close);
    if (context.getAuthentication() == null) {
      Cookies.FACILITATOR.remove(request, response);
    } else {
      Cookies.FACILITATOR.set(signIns.open(), StoredSignIns.LENGTH, request, response);
    }
  }

  private Optional<SignInId> signIn(HttpServletRequest request) {
    return Cookies.FACILITATOR.of(request).map(StoredSignIns::of).filter(signIns::isOpen);
  }

  /**
   * @param name of the sign-in: it tells one browser of the facilitator's from another
   */
  static SecurityContext facilitator(String name) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(
            name, "", AuthorityUtils.createAuthorityList("ROLE_FACILITATOR")));
  }

  /** Asks the database at most once a request, and only where somebody wants to know. */
  private final class Lookup implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext answer;

    Lookup(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      var known = answer;
      if (known == null) {
        known =
            signIn(request)
                .map(signIn -> facilitator(signIn.value()))
                .orElseGet(SecurityContextImpl::new);
        answer = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
