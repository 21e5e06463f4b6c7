package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every call there is, as everyone there is. */
class DoorsTest extends RunningServer {

  /** What a stranger may call; whatever else is added is closed until it is named here. */
  private static final Set<String> OPEN =
      Set.of(
          "GET /api/session",
          "POST /api/setup",
          "POST /api/sign-in",
          "POST /api/sign-out",
          "GET /api/codes/{code}",
          "POST /api/join",
          "POST /api/return",
          "GET /api/projector/{key}",
          "GET /api/projector/{key}/rooms/{room}/result",
          "GET /api/projector/{key}/rooms/{room}/picture");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping calls;

  @Test
  void aStrangerIsTurnedAwayFromEveryCallThatIsNotOpen() {
    var stranger = browser();
    var closed = calls().filter(call -> !OPEN.contains(call)).toList();
    assertThat(closed).hasSizeGreaterThan(12);
    for (var call : closed) {
      assertThat(knock(stranger, call).status()).as(call).isEqualTo(401);
    }
    assertThat(calls()).containsAll(OPEN);
  }

  @Test
  void aDelegateIsTurnedAwayFromTheDesk() {
    var delegate = delegate(newClass(facilitator(), 1), "Karim");
    var desk =
        calls().filter(call -> call.matches(".* /api/(exercises|scenarios|docs).*")).toList();
    assertThat(desk).hasSizeGreaterThan(9);
    for (var call : desk) {
      var answer = knock(delegate, call);
      assertThat(answer.status()).as(call).isEqualTo(403);
      assertThat(answer.problem().type()).isEqualTo("facilitator-only");
    }
  }

  @Test
  void nothingChangesWithoutTheCsrfToken() {
    var teacher = facilitator();
    var changing = calls().filter(call -> !call.startsWith("GET ")).toList();
    assertThat(changing).hasSizeGreaterThan(9);
    for (var call : changing) {
      var answer =
          teacher.send(
              method(call),
              path(call),
              BodyPublishers.ofString("{}"),
              Map.of("Content-Type", "application/json"));
      assertThat(answer.status()).as(call).isEqualTo(403);
      assertThat(answer.problem().type()).isEqualTo("stale-page");
    }
  }

  @Test
  void aTokenFromElsewhereIsNoToken() {
    var teacher = facilitator();
    var foreign = browser().open().csrfToken();
    var answer =
        teacher.send(
            "POST", "/api/sign-out", BodyPublishers.noBody(), Map.of("X-CSRF-TOKEN", foreign));
    assertThat(answer.problem().type()).isEqualTo("stale-page");
    assertThat(teacher.get("/api/exercises").status()).isEqualTo(200);
  }

  @Test
  void healthIsPublicAndSaysLittle() {
    var health = browser().get("/actuator/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.json().propertyNames()).containsExactly("status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/metrics",
        "/actuator/metrics/jvm.memory.used",
        "/api/docs"
      })
  void theServersInsideIsForTheFacilitator(String path) {
    assertThat(browser().get(path).problem().type()).isEqualTo("sign-in-needed");
    assertThat(facilitator().get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/shutdown"})
  void whatCouldTellSecretsIsNotThere(String path) {
    assertThat(facilitator().get(path).status()).isEqualTo(404);
  }

  private Browser.Answer knock(Browser browser, String call) {
    var body = call.startsWith("GET ") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
    return browser.send(method(call), path(call), body);
  }

  private static String method(String call) {
    return call.substring(0, call.indexOf(' '));
  }

  private static String path(String call) {
    return call.substring(call.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "x");
  }

  /** For example {@code GET /api/rooms/{room}/case}. */
  private Stream<String> calls() {
    var all = new TreeSet<String>();
    calls
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            info.getPatternValues().forEach(path -> all.add(method + " " + path))));
    return all.stream().filter(call -> call.contains(" /api/"));
  }
}
