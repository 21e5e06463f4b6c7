package org.parley.exercise.lane;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parley.journal.Durably;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last moment at which the server is known to have run. */
@Component
class Heartbeat {

  private final JdbcClient database;
  private final Durably durably;

  Heartbeat(JdbcClient database, Durably durably) {
    this.database = database;
    this.durably = durably;
  }

  void beat(Instant now) {
    durably.write(() -> store(now.atOffset(ZoneOffset.UTC)));
  }

  private void store(OffsetDateTime beat) {
    if (database.sql("update heartbeat set beat_at = ?").param(beat).update() == 0) {
      database.sql("insert into heartbeat (beat_at) values (?)").param(beat).update();
    }
  }

  Optional<Instant> last() {
    return database
        .sql("select beat_at from heartbeat")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
