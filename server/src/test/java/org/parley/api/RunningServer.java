package org.parley.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.parley.ManualClock;
import org.parley.ParleyApplication;
import org.parley.api.door.FacilitatorAccount;
import org.parley.negotiation.RoomSettings;
import org.parley.scenario.PackProblem;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.scenario.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole server on a free port, with a database of its own, the river pact on its shelf, and a
 * clock that stands still. Tests share it, so each makes its own class.
 */
@SpringBootTest(classes = ParleyApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(RunningServer.Fixtures.class)
abstract class RunningServer {

  static final String PASSWORD = "correct horse battery";

  @LocalServerPort int port;
  @Autowired FacilitatorAccount account;
  @Autowired ManualClock clock;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + newFolder() + "/parley");
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "api-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An hour passes between tests: what one has used up, the next has back. */
  @BeforeEach
  void anHourLater() {
    clock.advance(Duration.ofHours(1));
  }

  Browser browser() {
    return new Browser(port);
  }

  Browser facilitator() {
    var browser = browser();
    account
        .setupKey()
        .ifPresent(key -> browser.post("/api/setup", Map.of("key", key, "password", PASSWORD)));
    browser.open();
    browser.signIn(PASSWORD);
    return browser;
  }

  /** A class for the river pact. */
  ExerciseView newClass(Browser facilitator, int rooms) {
    return facilitator
        .post(
            "/api/exercises",
            new NewExercise(
                "Tuesday seminar",
                Scenarios.RIVER_PACT,
                rooms,
                Settings.of(RoomSettings.of(Scenarios.riverPact())),
                List.of(Scenarios.NORTH, Scenarios.SOUTH)))
        .as(ExerciseView.class);
  }

  Browser delegate(ExerciseView exercise, String name) {
    var browser = browser();
    browser.post("/api/join", new JoinClass(exercise.code(), name)).as(Me.class);
    return browser;
  }

  Me me(Browser delegate) {
    return delegate.get("/api/me").as(Me.class);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Fixtures {

    @Bean
    @Primary
    ManualClock standingClock() {
      return new ManualClock(Instant.parse("2026-09-01T08:00:00Z"));
    }

    @Bean
    @Primary
    ScenarioLibrary riverPactOnly() {
      return new OnlyRiverPact();
    }
  }

  /** A shelf with one scenario, beside a pack that could not be read. */
  private record OnlyRiverPact() implements ScenarioLibrary {

    @Override
    public List<Scenario> scenarios() {
      return List.of(Scenarios.riverPact());
    }

    @Override
    public Optional<Scenario> find(ScenarioId id) {
      return scenarios().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    @Override
    public List<PackProblem> problems() {
      return List.of(
          new PackProblem(
              PackProblem.Severity.FAULT,
              "torn-pact",
              "scenario.yaml",
              7,
              3,
              "issues[0].title",
              "A title is missing; give the issue one."));
    }
  }
}
