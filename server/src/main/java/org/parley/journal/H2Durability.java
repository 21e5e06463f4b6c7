package org.parley.journal;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings H2's commits to disk. H2 writes a commit up to half a second after it has answered, and
 * then without a sync; only a checkpoint outside the transaction makes sure.
 *
 * <p>After a failed write H2 closes the database behind the back of its connections, which go on
 * saying that they are valid. New ones open the file again.
 */
final class H2Durability implements Durability {

  private final HikariDataSource pool;
  private final JdbcTemplate database;

  H2Durability(HikariDataSource pool) {
    this.pool = pool;
    this.database = new JdbcTemplate(pool);
  }

  @Override
  public void sync() {
    database.execute("checkpoint sync");
  }

  @Override
  public void recover() {
    pool.getHikariPoolMXBean().softEvictConnections();
  }
}
