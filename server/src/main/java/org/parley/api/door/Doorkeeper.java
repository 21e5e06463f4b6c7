package org.parley.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.exercise.Identity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Lets callers through to what they may call, and tells the others why not. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Callers callers;

  Doorkeeper(Callers callers) {
    this.callers = callers;
  }

  AuthorizationManager<RequestAuthorizationContext> facilitator() {
    return (_, call) -> decision(callers.of(call.getRequest()) instanceof Identity.Facilitator);
  }

  AuthorizationManager<RequestAuthorizationContext> delegate() {
    return (_, call) -> decision(callers.of(call.getRequest()) instanceof Identity.Delegate);
  }

  AuthorizationManager<RequestAuthorizationContext> delegateOrFacilitator() {
    return (_, call) -> decision(!(callers.of(call.getRequest()) instanceof Identity.Anonymous));
  }

  private static AuthorizationDecision decision(boolean granted) {
    return new AuthorizationDecision(granted);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    Problem.of(whyNot(request)).writeTo(response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    var reason = refusal instanceof CsrfException ? new EntryRefusal.StalePage() : whyNot(request);
    Problem.of(reason).writeTo(response);
  }

  private CallRefusal whyNot(HttpServletRequest request) {
    return switch (callers.of(request)) {
      case Identity.Delegate _ -> new EntryRefusal.FacilitatorOnly();
      case Identity.Facilitator _ -> new EntryRefusal.DelegateOnly();
      case Identity.Anonymous _ ->
          Doors.isForDelegates(request.getRequestURI())
              ? new EntryRefusal.SeatNeeded()
              : new EntryRefusal.SignInNeeded();
    };
  }
}
