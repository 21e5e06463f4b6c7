package org.parley.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Transactions on a machine that can be at its end: neither an answer nor an exception. */
final class FailingMachine implements PlatformTransactionManager {

  private final PlatformTransactionManager sound;
  private volatile boolean failing;

  FailingMachine(PlatformTransactionManager sound) {
    this.sound = sound;
  }

  void fails(boolean now) {
    failing = now;
  }

  @Override
  public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
    if (failing) {
      throw new InternalError("the machine failed");
    }
    return sound.getTransaction(definition);
  }

  @Override
  public void commit(TransactionStatus status) {
    sound.commit(status);
  }

  @Override
  public void rollback(TransactionStatus status) {
    sound.rollback(status);
  }
}
