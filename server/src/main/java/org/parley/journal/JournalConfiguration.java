package org.parley.journal;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the journal when the server starts; closing it stores what is queued. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

  @Bean
  Durability durability(HikariDataSource pool) {
    return new H2Durability(pool);
  }

  @Bean
  Durably durably(PlatformTransactionManager transactions, Durability durability) {
    return new Durably(transactions, durability);
  }

  @Bean
  StoredJournal journal(
      JdbcTemplate database, PlatformTransactionManager transactions, Durability durability) {
    var table = new EntryTable(database, new TransactionTemplate(transactions));
    return new StoredJournal(new EntryCodec(EventFormats.UPCASTERS), table, durability);
  }
}
