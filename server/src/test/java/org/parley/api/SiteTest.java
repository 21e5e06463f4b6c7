package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every page is the web app, strictly fenced in; what is no page says so. */
class SiteTest extends RunningServer {

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  @Autowired WebApplicationContext context;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/join",
        "/join/K7M2QX",
        "/r/some-token_1",
        "/setup",
        "/class/new",
        "/class/42/rooms",
        "/room",
        "/projector/key/room",
        "/index.html",
        "/no/such/page"
      })
  void everyAddressThatAPersonOpensIsTheWebApp(String path) {
    var page = browser().visit(path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body()).startsWith("<!doctype html>").contains("Parley");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void stylesNeedTheNonceOfTheirOwnAnswer() {
    var first = browser().visit("/");
    var second = browser().visit("/");
    assertThat(first.body())
        .contains("<meta property=\"csp-nonce\" nonce=\"" + nonce(first) + "\"");
    assertThat(nonce(first)).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(nonce(second));
  }

  @Test
  void aPageLoadsNothingFromElsewhereAndRunsNoScriptOfItsOwn() {
    var policy = policy(browser().visit("/"));
    assertThat(policy)
        .contains(
            "default-src 'none'", "script-src 'self';", "base-uri 'none'", "frame-ancestors 'none'")
        .contains("connect-src 'self' ws://localhost:" + port)
        .doesNotContain("unsafe", "https:", "upgrade-insecure-requests");
  }

  @Test
  void everyAnswerCarriesTheUsualFences() {
    for (var path : new String[] {"/", "/api/session", "/api/nothing", "/api/exercises"}) {
      var answer = browser().visit(path);
      assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.header("X-Frame-Options")).contains("DENY");
      assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.header("Permissions-Policy")).isPresent();
      assertThat(answer.header("Content-Security-Policy")).isPresent();
      assertThat(answer.header("Strict-Transport-Security")).isEmpty();
      assertThat(answer.header("Server")).isEmpty();
    }
    assertThat(policy(browser().get("/api/session")))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(browser().get("/api/session").header("Cache-Control"))
        .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
  }

  @Test
  void largeAnswersArePacked() {
    var answer =
        facilitator()
            .send(
                "GET",
                "/api/scenarios",
                BodyPublishers.noBody(),
                Map.of("Accept-Encoding", "gzip"));
    assertThat(answer.header("Content-Encoding")).contains("gzip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/gone-4f1a.js", "/favicon.gone", "/api/nothing", "/api", "/live/x"})
  void whatIsNoPageIsNotFoundInWords(String path) {
    var answer = browser().visit(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problem().type()).isEqualTo("unknown-address");
  }

  @Test
  void aLinkPreviewMayAskForTheHeadAlone() {
    var head = browser().send("HEAD", "/join/K7M2QX", BodyPublishers.noBody(), Map.of());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  /** Tomcat has no certificate here, so the call says itself that it came by TLS. */
  @Test
  void underTlsCookiesStayThereAndSoDoesTheBrowserForThisHostAlone() throws Exception {
    var answer =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build()
            .perform(MockMvcRequestBuilders.get("/api/session").secure(true))
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("Set-Cookie")).contains("PARLEY_CSRF=", "Secure", "HttpOnly");
    assertThat(answer.getHeader("Strict-Transport-Security"))
        .startsWith("max-age=")
        .doesNotContain("includeSubDomains");
  }

  private static String nonce(Browser.Answer page) {
    var found = NONCE.matcher(policy(page));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String policy(Browser.Answer answer) {
    return answer.header("Content-Security-Policy").orElseThrow();
  }
}
