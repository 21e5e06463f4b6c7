package org.parley.exercise.lane;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks one after another in the order given; holds a thread only while there are any. */
final class InTurn implements Executor {

  private static final Logger LOG = LoggerFactory.getLogger(InTurn.class);

  private final Executor threads;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();

  InTurn(Executor threads) {
    this.threads = threads;
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (waiting.getAndIncrement() == 0) {
      threads.execute(this::work);
    }
  }

  private void work() {
    do {
      // Never empty here: a task is added before it is counted.
      run(tasks.remove());
    } while (waiting.decrementAndGet() > 0);
  }

  /** A task that fails must not stop those behind it. */
  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("A task in a room's lane failed", failure);
    }
  }
}
