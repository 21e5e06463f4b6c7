package org.parley.api.door;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facilitator's sign-ins: a random token for the browser, its hash in the database, so that a
 * sign-in outlives a restart of the server and a stolen database lets nobody in.
 */
@Component
class StoredSignIns {

  static final Duration LENGTH = Duration.ofHours(12);

  private final JdbcClient database;
  private final Clock clock;

  StoredSignIns(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A token that is valid from now on. */
  String open() {
    var token = Tokens.fresh();
    database
        .sql("insert into facilitator_sign_in (token_hash, expires_at) values (:hash, :expires)")
        .param("hash", Tokens.hash(token))
        .param("expires", now().plus(LENGTH))
        .update();
    return token;
  }

  boolean isOpen(String token) {
    return database
        .sql("select count(*) from facilitator_sign_in where token_hash = ? and expires_at > ?")
        .params(Tokens.hash(token), now())
        .query(Integer.class)
        .single()
        .equals(1);
  }

  void close(String token) {
    database
        .sql("delete from facilitator_sign_in where token_hash = ? or expires_at <= ?")
        .params(Tokens.hash(token), now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
