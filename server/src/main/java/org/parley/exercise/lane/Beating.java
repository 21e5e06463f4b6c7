package org.parley.exercise.lane;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the timekeeper look and the heart beat, in one thread, while the server runs. */
@Component
class Beating implements SmartLifecycle {

  /** After the rooms were taken up, whose lost time is counted from the last beat. */
  private static final int PHASE = 1;

  static final Duration EVERY = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(Beating.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final Timekeeper timekeeper;
  private final Heartbeat heartbeat;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("timekeeper").daemon().factory());
  private volatile boolean running;

  Beating(Timekeeper timekeeper, Heartbeat heartbeat, InstantSource clock) {
    this.timekeeper = timekeeper;
    this.heartbeat = heartbeat;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    repeat(LOOK_EVERY, timekeeper::look);
    repeat(EVERY, this::beat);
  }

  /** One last beat, so that a restart gives back no more than was lost. */
  @Override
  public void stop() {
    thread.close();
    beat();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void beat() {
    heartbeat.beat(clock.instant());
  }

  private void repeat(Duration pause, Runnable task) {
    thread.scheduleWithFixedDelay(
        () -> carefully(task), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A failure must not end the repetition. */
  private static void carefully(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("The timekeeper could not do its work; it tries again", failure);
    }
  }
}
