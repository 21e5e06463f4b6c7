package org.parley.journal;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings H2's commits to disk. H2 writes a commit up to half a second after it has answered, and
 * then without a sync; only a checkpoint outside the transaction makes sure.
 */
final class H2Durability implements Durability {

  private final JdbcTemplate database;

  H2Durability(JdbcTemplate database) {
    this.database = database;
  }

  @Override
  public void sync() {
    database.execute("checkpoint sync");
  }
}
