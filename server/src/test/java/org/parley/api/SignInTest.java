package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.api.door.Session;
import org.parley.api.door.Session.Role;

/** The facilitator comes in by password, stays for half a day, and nobody else does. */
class SignInTest extends RunningServer {

  @Test
  void thePasswordOpensTheDesk() {
    var browser = facilitator();
    assertThat(browser.open().role()).isEqualTo(Role.FACILITATOR);
    assertThat(browser.get("/api/exercises").status()).isEqualTo(200);
  }

  @Test
  void anotherPasswordDoesNot() {
    facilitator();
    var stranger = browser();
    var answer = stranger.post("/api/sign-in", Map.of("password", "incorrect horse battery"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problem().type()).isEqualTo("wrong-password");
    assertThat(stranger.open().role()).isEqualTo(Role.NONE);
  }

  @Test
  void guessingPasswordsIsSlow() {
    facilitator();
    var stranger = browser();
    for (int i = 0; i < 10; i++) {
      assertThat(guess(stranger, "guess number " + i).status()).isEqualTo(401);
    }
    var refused = guess(stranger, PASSWORD);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem().type()).isEqualTo("too-many-tries");
    assertThat(refused.header("Retry-After")).contains("6");
    clock.advance(Duration.ofSeconds(6));
    assertThat(guess(stranger, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void guessesMadeAtTheSameTimeAreCounted() {
    facilitator();
    var heard =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> guess(browser(), "guess number " + i).status())
            .filter(status -> status == 401)
            .count();
    assertThat(heard).isEqualTo(10);
  }

  @Test
  void signingInMakesANewSessionWhateverTheBrowserBroughtAlong() {
    facilitator();
    var victim = browser();
    victim.cookies().put("PARLEY_SESSION", "chosen-by-an-attacker");
    victim.signIn(PASSWORD);
    assertThat(victim.cookies().get("PARLEY_SESSION")).isNotEqualTo("chosen-by-an-attacker");

    var attacker = browser();
    attacker.cookies().put("PARLEY_SESSION", "chosen-by-an-attacker");
    assertThat(attacker.open().role()).isEqualTo(Role.NONE);
  }

  @Test
  void signingInChangesTheCsrfToken() {
    facilitator();
    var browser = browser();
    var before = browser.open().csrfToken();
    assertThat(browser.signIn(PASSWORD).csrfToken()).isNotEqualTo(before);
    var stale =
        browser.send(
            "POST", "/api/sign-out", BodyPublishers.noBody(), Map.of("X-CSRF-TOKEN", before));
    assertThat(stale.problem().type()).isEqualTo("stale-page");
  }

  @Test
  void afterSigningOutTheCookieIsWorthlessElsewhereToo() {
    var browser = facilitator();
    var copied = browser.cookies().get("PARLEY_SESSION");
    var session = browser.post("/api/sign-out", Map.of()).as(Session.class);
    assertThat(session.role()).isEqualTo(Role.NONE);
    assertThat(browser.cookies()).doesNotContainKey("PARLEY_SESSION");

    var thief = browser();
    thief.cookies().put("PARLEY_SESSION", copied);
    assertThat(thief.get("/api/exercises").problem().type()).isEqualTo("sign-in-needed");
  }

  @Test
  void aSignInEndsAfterHalfADay() {
    var browser = facilitator();
    clock.advance(Duration.ofHours(12).minusSeconds(1));
    assertThat(browser.open().role()).isEqualTo(Role.FACILITATOR);
    clock.advance(Duration.ofSeconds(1));
    assertThat(browser.open().role()).isEqualTo(Role.NONE);
  }

  @Test
  void scriptsCannotReadTheCookiesAndOtherSitesCannotSendThem() {
    facilitator();
    var browser = browser();
    browser.open();
    var answer = browser.post("/api/sign-in", Map.of("password", PASSWORD));
    assertThat(answer.http().headers().allValues("Set-Cookie"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure"));
  }

  private static Browser.Answer guess(Browser browser, String password) {
    return browser.post("/api/sign-in", Map.of("password", password));
  }
}
