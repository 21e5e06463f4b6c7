package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.parley.api.door.FacilitatorAccount;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** The facilitator's browser, signed in over HTTP. */
final class FacilitatorDesk {

  private static final String PASSWORD = "a long enough password";

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private FacilitatorDesk(int port) {
    this.address = "http://localhost:" + port;
  }

  static FacilitatorDesk signedIn(int port, FacilitatorAccount account) {
    var desk = new FacilitatorDesk(port);
    account
        .setupKey()
        .ifPresentOrElse(
            key ->
                desk.post(
                    "/api/setup", "{\"key\":\"%s\",\"password\":\"%s\"}".formatted(key, PASSWORD)),
            () -> desk.post("/api/sign-in", "{\"password\":\"%s\"}".formatted(PASSWORD)));
    return desk;
  }

  /** The token that goes with the cookies. */
  String token() {
    return session().get("csrfToken").stringValue();
  }

  /** The header {@code Cookie} of this browser's next call. */
  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  void signOut() {
    post("/api/sign-out", "{}");
  }

  private JsonNode session() {
    return call(HttpRequest.newBuilder(URI.create(address + "/api/session")).build());
  }

  private void post(String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    call(request.build());
  }

  private JsonNode call(HttpRequest request) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return Wire.mapper().readTree(answer.body());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
