package org.parley.api.door;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.parley.journal.Durably;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The one account of a server. While it has no password, a key made at each start and kept only in
 * memory allows to set one, once.
 */
@Component
public class FacilitatorAccount {

  private static final int FEWEST = 10;
  private static final int MOST = 128;

  private final JdbcClient database;
  private final Durably durably;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final String setupKey = Tokens.fresh();

  /** Argon2 takes 16 MB and a processor each time; a flood of guesses shall not take them all. */
  private final Semaphore hashing = new Semaphore(2);

  /**
   * @param forget whether to forget the password at this start, for one who has lost it
   */
  FacilitatorAccount(
      JdbcClient database,
      Durably durably,
      PasswordEncoder encoder,
      Clock clock,
      @Value("${parley.forget-password:false}") boolean forget) {
    this.database = database;
    this.durably = durably;
    this.encoder = encoder;
    this.clock = clock;
    if (forget) {
      durably.write(this::forget);
    }
  }

  private void forget() {
    database.sql("delete from facilitator_sign_in").update();
    database.sql("delete from facilitator").update();
  }

  /** The key to print; empty once a password is set. */
  public Optional<String> setupKey() {
    return isSetUp() ? Optional.empty() : Optional.of(setupKey);
  }

  boolean isSetUp() {
    return passwordHash().isPresent();
  }

  boolean opensWith(String key) {
    if (isSetUp()) {
      throw new Refused(new EntryRefusal.AlreadySetUp());
    }
    return Tokens.same(key, setupKey);
  }

  /** Sets the password, once. */
  void setPassword(String password) {
    if (password.length() < FEWEST || password.length() > MOST) {
      throw new Refused(new EntryRefusal.WeakPassword(FEWEST, MOST));
    }
    store(encoder.encode(password));
  }

  private void store(String hash) {
    try {
      durably.write(
          () ->
              database
                  .sql("insert into facilitator (password_hash, set_at) values (?, ?)")
                  .params(hash, clock.instant().atOffset(ZoneOffset.UTC))
                  .update());
    } catch (DuplicateKeyException _) {
      throw new Refused(new EntryRefusal.AlreadySetUp());
    }
  }

  boolean knows(String password) {
    var hash = passwordHash().orElseThrow(() -> new Refused(new EntryRefusal.NotSetUp()));
    if (password.length() > MOST) {
      return false;
    }
    hashing.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash);
    } finally {
      hashing.release();
    }
  }

  private Optional<String> passwordHash() {
    return database.sql("select password_hash from facilitator").query(String.class).optional();
  }
}
