package org.parley.live.stomp;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A message to subscribers. Its bytes are made once for all that follow the same destination under
 * the same subscription id, as clients do that name a subscription by its destination.
 */
public final class Post {

  private static final AtomicLong COUNT = new AtomicLong();

  private final long number = COUNT.incrementAndGet();
  private final byte[] body;
  private volatile @Nullable Addressed last;

  /**
   * @param body JSON
   */
  public Post(byte[] body) {
    this.body = body;
  }

  byte[] to(String subscription, String destination) {
    var addressed = last;
    if (addressed == null || !addressed.isFor(subscription, destination)) {
      var frame = ServerFrames.message(subscription, destination, number, body);
      addressed = new Addressed(subscription, destination, frame);
      last = addressed;
    }
    return addressed.frame;
  }

  private record Addressed(String subscription, String destination, byte[] frame) {

    boolean isFor(String otherSubscription, String otherDestination) {
      return subscription.equals(otherSubscription) && destination.equals(otherDestination);
    }
  }
}
