package org.parley.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.api.door.Problem;
import org.parley.api.door.Session;
import org.parley.wire.Wire;
import tools.jackson.databind.JsonNode;

/** One person's browser: keeps cookies, sends the CSRF token, and shows everything it gets. */
public final class Browser {

  private static final HttpClient WIRE = HttpClient.newHttpClient();

  private final String base;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Optional<String> csrf = Optional.empty();

  public Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  /** What came back. */
  public record Answer(HttpResponse<String> http) {

    public int status() {
      return http.statusCode();
    }

    public String body() {
      return http.body();
    }

    public Optional<String> header(String name) {
      return http.headers().firstValue(name);
    }

    public JsonNode json() {
      return Wire.mapper().readTree(body());
    }

    public <T> T as(Class<T> type) {
      if (status() != 200) {
        throw new AssertionError(http.request() + " answered " + status() + ": " + body());
      }
      return Wire.mapper().readValue(body(), type);
    }

    public Problem problem() {
      if (!header("Content-Type").orElse("").startsWith("application/problem+json")) {
        throw new AssertionError("no problem but " + status() + ": " + body());
      }
      return Wire.mapper().readValue(body(), Problem.class);
    }
  }

  /** Learns the CSRF token, as the web app does first. */
  public Session open() {
    return get("/api/session").as(Session.class);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  /** Opens a page as a person does. */
  public Answer visit(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of("Accept", "text/html,*/*;q=0.8"));
  }

  public Answer post(String path, Object body) {
    return send("POST", path, json(body));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, json(body));
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer send(String method, String path, BodyPublisher body) {
    if (csrf.isEmpty()) {
      open();
    }
    return send(
        method,
        path,
        body,
        Map.of("X-CSRF-TOKEN", csrf.orElseThrow(), "Content-Type", "application/json"));
  }

  /** A call with just these headers and the cookies. */
  public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    try {
      var response = WIRE.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      noteToken(response);
      return new Answer(response);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  public Session signIn(String password) {
    return post("/api/sign-in", Map.of("password", password)).as(Session.class);
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public String base() {
    return base;
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Setting up, signing in and signing out change the token. */
  private void noteToken(HttpResponse<String> response) {
    if (response.body().startsWith("{") && response.body().contains("\"csrfToken\":\"")) {
      csrf = Optional.of(Wire.mapper().readValue(response.body(), Session.class).csrfToken());
    }
  }

  private void keep(String line) {
    var pair = List.of(line.split(";", 2)).getFirst();
    var name = pair.substring(0, pair.indexOf('='));
    if (line.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(Wire.mapper().writeValueAsString(body));
  }
}
