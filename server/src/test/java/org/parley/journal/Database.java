package org.parley.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A real H2 file with all migrations, as the server opens it. */
public final class Database implements AutoCloseable {

  private final HikariDataSource source = new HikariDataSource();
  private final JdbcTemplate template = new JdbcTemplate(source);
  private final StoredJournal journal;

  private Database(String url) {
    source.setJdbcUrl(url);
    source.setUsername("parley");
    source.setPassword("");
    Flyway.configure().dataSource(source).load().migrate();
    this.journal = new JournalConfiguration().journal(template, transactions(), durability());
  }

  /** Opens the database in a folder, or makes it. */
  public static Database in(Path folder) {
    return at("jdbc:h2:file:" + folder.resolve("parley"));
  }

  /** The same over a disk that {@link FullDisk} fills. */
  public static Database onFullDisk(Path folder) {
    return at("jdbc:h2:fulldisk:" + folder.resolve("parley"));
  }

  private static Database at(String url) {
    return new Database(url + ";DB_CLOSE_ON_EXIT=FALSE");
  }

  public JdbcTemplate template() {
    return template;
  }

  public JdbcTransactionManager transactions() {
    return new JdbcTransactionManager(source);
  }

  Durability durability() {
    return new JournalConfiguration().durability(source);
  }

  public Journal journal() {
    return journal;
  }

  /** What the parts of the server ask a Spring context for. */
  public Map<Class<?>, Object> parts() {
    return Map.of(
        Journal.class,
        journal,
        Durably.class,
        new Durably(transactions(), durability()),
        JdbcClient.class,
        JdbcClient.create(template),
        PlatformTransactionManager.class,
        transactions());
  }

  @Override
  public void close() throws InterruptedException {
    journal.close();
    source.close();
  }
}
