package org.parley.api.door;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parley.exercise.SignInId;
import org.parley.exercise.SignIns;
import org.parley.journal.Durably;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The facilitator's sign-ins: a random token for the browser, its hash in the database, so that a
 * sign-in outlives a restart of the server and a stolen database lets nobody in.
 */
@Component
class StoredSignIns implements SignIns {

  static final Duration LENGTH = Duration.ofHours(12);

  private final JdbcClient database;
  private final Durably durably;
  private final Clock clock;
  private final List<Consumer<SignInId>> listeners = new CopyOnWriteArrayList<>();

  StoredSignIns(JdbcClient database, Durably durably, Clock clock) {
    this.database = database;
    this.durably = durably;
    this.clock = clock;
  }

  /** A token that is valid from now on. */
  String open() {
    var token = Tokens.fresh();
    durably.write(
        () ->
            database
                .sql("insert into facilitator_sign_in (token_hash, expires_at) values (?, ?)")
                .params(Tokens.hash(token), now().plus(LENGTH))
                .update());
    return token;
  }

  /** The name of the sign-in that a token belongs to, whether or not it is still open. */
  static SignInId of(String token) {
    return new SignInId(Tokens.hash(token));
  }

  @Override
  public boolean isOpen(SignInId signIn) {
    return database
        .sql("select count(*) from facilitator_sign_in where token_hash = ? and expires_at > ?")
        .params(signIn.value(), now())
        .query(Integer.class)
        .single()
        .equals(1);
  }

  void close(SignInId signIn) {
    durably.write(
        () ->
            database
                .sql("delete from facilitator_sign_in where token_hash = ?")
                .param(signIn.value())
                .update());
    listeners.forEach(listener -> listener.accept(signIn));
  }

  @Scheduled(fixedDelay = 60_000)
  void closeExpired() {
    database
        .sql("select token_hash from facilitator_sign_in where expires_at <= ?")
        .param(now())
        .query(String.class)
        .list()
        .forEach(hash -> close(new SignInId(hash)));
  }

  @Override
  public void listen(Consumer<SignInId> listener) {
    listeners.add(listener);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
