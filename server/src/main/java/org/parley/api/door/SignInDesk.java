package org.parley.api.door;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.parley.exercise.Identity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in and sign-out. An address has 10 wrong guesses and gets back one every six seconds. */
@RestController
class SignInDesk {

  private final FacilitatorAccount account;
  private final FacilitatorContexts contexts;
  private final CsrfTokenRepository csrfTokens;
  private final Callers callers;
  private final Tries tries;

  SignInDesk(
      FacilitatorAccount account,
      FacilitatorContexts contexts,
      CsrfTokenRepository csrfTokens,
      Callers callers,
      Clock clock) {
    this.account = account;
    this.contexts = contexts;
    this.csrfTokens = csrfTokens;
    this.callers = callers;
    this.tries = new Tries(10, Duration.ofSeconds(6), clock);
  }

  @GetMapping("/api/session")
  Session session(HttpServletRequest request, @Parameter(hidden = true) CsrfToken csrf) {
    var role =
        switch (callers.of(request)) {
          case Identity.Anonymous _ -> Session.Role.NONE;
          case Identity.Delegate _ -> Session.Role.DELEGATE;
          case Identity.Facilitator _ -> Session.Role.FACILITATOR;
        };
    return new Session(role, !account.isSetUp(), csrf.getToken());
  }

  @PostMapping("/api/setup")
  Session setUp(
      @RequestBody SetPassword body, HttpServletRequest request, HttpServletResponse response) {
    var address = request.getRemoteAddr();
    tries.check(address);
    if (!account.opensWith(body.key())) {
      tries.wrong(address);
      throw new Refused(new EntryRefusal.WrongSetupKey());
    }
    account.setPassword(body.password());
    return signIn(request, response);
  }

  @PostMapping("/api/sign-in")
  Session signIn(
      @RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
    var address = request.getRemoteAddr();
    tries.pay(address);
    if (!account.knows(body.password())) {
      throw new Refused(new EntryRefusal.WrongPassword());
    }
    tries.giveBack(address);
    return signIn(request, response);
  }

  private Session signIn(HttpServletRequest request, HttpServletResponse response) {
    var facilitator = FacilitatorContexts.facilitator("just signing in");
    SecurityContextHolder.setContext(facilitator);
    contexts.saveContext(facilitator, request, response);
    return new Session(Session.Role.FACILITATOR, false, newCsrfToken(request, response));
  }

  /** Forgets this browser, whoever it was. */
  @PostMapping("/api/sign-out")
  Session signOut(HttpServletRequest request, HttpServletResponse response) {
    SecurityContextHolder.clearContext();
    contexts.saveContext(new SecurityContextImpl(), request, response);
    Cookies.SEAT.remove(request, response);
    return new Session(Session.Role.NONE, !account.isSetUp(), newCsrfToken(request, response));
  }

  private String newCsrfToken(HttpServletRequest request, HttpServletResponse response) {
    var token = csrfTokens.generateToken(request);
    csrfTokens.saveToken(token, request, response);
    return token.getToken();
  }
}
