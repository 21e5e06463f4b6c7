package org.parley.exercise.lane;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Durably;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioId;
import org.parley.scenario.ScenarioLibrary;
import org.parley.wire.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Scenarios as they were when rooms were opened with them. A copy is kept of each, so that a room
 * goes on as it began even if its pack is changed or taken away.
 */
@Component
class PinnedScenarios {

  private static final Logger LOG = LoggerFactory.getLogger(PinnedScenarios.class);

  private final ScenarioLibrary library;
  private final JdbcClient database;
  private final Durably durably;
  private final ConcurrentMap<Pin, Scenario> found = new ConcurrentHashMap<>();
  private final Set<Pin> kept = ConcurrentHashMap.newKeySet();

  PinnedScenarios(ScenarioLibrary library, JdbcClient database, Durably durably) {
    this.library = library;
    this.database = database;
    this.durably = durably;
  }

  /** Keeps a copy of a scenario on the shelf, before a room is opened with it. */
  void keep(ScenarioId id, String contentHash) {
    var pin = new Pin(id, contentHash);
    if (kept.contains(pin)) {
      return;
    }
    var scenario = find(id, contentHash).orElseThrow();
    try {
      var body = Wire.mapper().writeValueAsString(scenario);
      durably.write(() -> insert(pin, body));
    } catch (DuplicateKeyException _) {
      // It was kept before.
    }
    kept.add(pin);
  }

  Optional<Scenario> find(ScenarioId id, String contentHash) {
    return Optional.ofNullable(found.computeIfAbsent(new Pin(id, contentHash), this::load));
  }

  private @Nullable Scenario load(Pin pin) {
    return library
        .find(pin.id())
        .filter(scenario -> scenario.contentHash().equals(pin.contentHash()))
        .or(() -> select(pin).flatMap(body -> read(pin, body)))
        .orElse(null);
  }

  /** A copy written by a version that knew scenarios differently is not guessed at. */
  private static Optional<Scenario> read(Pin pin, String body) {
    try {
      return Optional.of(Wire.mapper().readValue(body, Scenario.class));
    } catch (JacksonException unreadable) {
      LOG.error("The copy of scenario {} cannot be read", pin.id(), unreadable);
      return Optional.empty();
    }
  }

  private void insert(Pin pin, String body) {
    database
        .sql("insert into scenario_copy (scenario, content_hash, body) values (?, ?, ?)")
        .params(pin.id().value(), pin.contentHash(), body)
        .update();
  }

  private Optional<String> select(Pin pin) {
    return database
        .sql("select body from scenario_copy where scenario = ? and content_hash = ?")
        .params(pin.id().value(), pin.contentHash())
        .query(String.class)
        .optional();
  }

  private record Pin(ScenarioId id, String contentHash) {}
}
