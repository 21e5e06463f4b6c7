package org.parley.live.stomp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be written to one client, in order. Whoever puts something in never waits: a client
 * that reads too slowly is cut off instead.
 */
final class Outbox {

  private final int limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<byte[]> frames = new ArrayDeque<>();
  private int bytes;
  private boolean sealed;

  /**
   * @param limit how many bytes may wait; a single frame may be larger
   */
  Outbox(int limit) {
    this.limit = limit;
  }

  /**
   * Puts a frame in, unless the outbox is sealed.
   *
   * @return whether there was room
   */
  boolean put(byte[] frame) {
    lock.lock();
    try {
      if (sealed) {
        return true;
      }
      if (!frames.isEmpty() && bytes + frame.length > limit) {
        return false;
      }
      add(frame);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Whatever waits is dropped, this is the last frame, and nothing comes after it. */
  void sealWith(byte[] last) {
    lock.lock();
    try {
      if (!sealed) {
        frames.clear();
        bytes = 0;
        add(last);
        sealed = true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** What waits is still written, and nothing comes after it. */
  void seal() {
    lock.lock();
    try {
      sealed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void add(byte[] frame) {
    frames.add(frame);
    bytes += frame.length;
    changed.signal();
  }

  /** The next frame; empty where none came in that time, and at once where none will come. */
  Optional<byte[]> next(Duration wait) throws InterruptedException {
    lock.lock();
    try {
      var left = wait.toNanos();
      while (frames.isEmpty() && !sealed && left > 0) {
        left = changed.awaitNanos(left);
      }
      var frame = frames.poll();
      bytes -= frame == null ? 0 : frame.length;
      return Optional.ofNullable(frame);
    } finally {
      lock.unlock();
    }
  }

  /** Whether everything has been taken out and nothing will come. */
  boolean isDone() {
    lock.lock();
    try {
      return sealed && frames.isEmpty();
    } finally {
      lock.unlock();
    }
  }
}
