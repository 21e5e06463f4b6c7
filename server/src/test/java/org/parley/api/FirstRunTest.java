package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ParleyApplication;
import org.parley.api.door.FacilitatorAccount;
import org.parley.api.door.Session;
import org.parley.api.door.Session.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start prints a key that sets the password once; a restart forgets nobody. */
class FirstRunTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir Path folder;

  @Test
  void thePasswordIsSetOnceAndOutlivesARestartWithTheSignIn() {
    String session;
    try (var server = start()) {
      var browser = browser(server);
      assertThat(browser.open().setupNeeded()).isTrue();
      assertThat(setUp(browser, "not-the-key", PASSWORD).problem().type())
          .isEqualTo("wrong-setup-key");
      var key = account(server).setupKey().orElseThrow();
      assertThat(setUp(browser, key, "short").problem().type()).isEqualTo("weak-password");
      assertThat(setUp(browser, key, PASSWORD).as(Session.class).role())
          .isEqualTo(Role.FACILITATOR);
      session = browser.cookies().get("PARLEY_SESSION");

      assertThat(setUp(browser(server), key, "an attacker's password").problem().type())
          .isEqualTo("already-set-up");
      assertThat(account(server).setupKey()).isEmpty();
    }
    try (var server = start()) {
      assertThat(account(server).setupKey()).isEmpty();
      var browser = browser(server);
      browser.cookies().put("PARLEY_SESSION", session);
      assertThat(browser.open()).extracting(Session::role).isEqualTo(Role.FACILITATOR);
      assertThat(browser(server).signIn(PASSWORD).role()).isEqualTo(Role.FACILITATOR);
    }
    try (var server = start("--parley.forget-password=true")) {
      var browser = browser(server);
      browser.cookies().put("PARLEY_SESSION", session);
      assertThat(browser.open())
          .isEqualTo(new Session(Role.NONE, true, browser.open().csrfToken()));
      assertThat(account(server).setupKey()).isPresent();
    }
  }

  @Test
  void aPowerCutForgetsNeitherThePasswordNorWhoIsSignedInOrOut(@TempDir Path afterPowerCut)
      throws IOException {
    var desk = new ArrayList<String>();
    try (var server = start()) {
      var key = account(server).setupKey().orElseThrow();
      var stays = browser(server);
      setUp(stays, key, PASSWORD).as(Session.class);
      desk.add(stays.cookies().get("PARLEY_SESSION"));
      var leaves = browser(server);
      leaves.signIn(PASSWORD);
      desk.add(leaves.cookies().get("PARLEY_SESSION"));
      leaves.post("/api/sign-out", Map.of()).as(Session.class);
      Files.copy(folder.resolve("parley.mv.db"), afterPowerCut.resolve("parley.mv.db"));
    }
    try (var server = startIn(afterPowerCut)) {
      assertThat(desk)
          .extracting(session -> role(server, session))
          .containsExactly(Role.FACILITATOR, Role.NONE);
    }
  }

  private static Role role(ConfigurableApplicationContext server, String session) {
    var browser = browser(server);
    browser.cookies().put("PARLEY_SESSION", session);
    return browser.open().role();
  }

  @Test
  void beforeThePasswordIsSetNobodyCanSignIn() {
    try (var server = start()) {
      var answer = browser(server).post("/api/sign-in", Map.of("password", ""));
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.problem().type()).isEqualTo("not-set-up");
    }
  }

  private ConfigurableApplicationContext start(String... more) {
    return startIn(folder, more);
  }

  private static ConfigurableApplicationContext startIn(Path folder, String... more) {
    var arguments = new ArrayList<>(List.of(more));
    arguments.add("--server.port=0");
    arguments.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("parley"));
    return new SpringApplicationBuilder(ParleyApplication.class)
        .run(arguments.toArray(String[]::new));
  }

  private static Browser browser(ConfigurableApplicationContext server) {
    return new Browser(
        server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  private static FacilitatorAccount account(ConfigurableApplicationContext server) {
    return server.getBean(FacilitatorAccount.class);
  }

  private static Browser.Answer setUp(Browser browser, String key, String password) {
    return browser.post("/api/setup", Map.of("key", key, "password", password));
  }
}
