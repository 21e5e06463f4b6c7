package org.parley.journal;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to tables so that what was answered is on disk, like what is in the journal. */
public final class Durably {

  private final TransactionTemplate transaction;
  private final Durability durability;

  Durably(PlatformTransactionManager transactions, Durability durability) {
    this.transaction = new TransactionTemplate(transactions);
    this.durability = durability;
  }

  /**
   * Returns when all statements are on disk.
   *
   * @throws DuplicateKeyException where a row of that name is there already; nothing was written
   * @throws JournalFailure where the disk is full, for example
   */
  public void write(Runnable statements) {
    try {
      transaction.executeWithoutResult(_ -> statements.run());
      durability.sync();
    } catch (DuplicateKeyException duplicate) {
      throw duplicate;
    } catch (DataAccessException | TransactionException failure) {
      durability.recover();
      throw new JournalFailure("The server cannot store anything at the moment.", failure);
    }
  }
}
