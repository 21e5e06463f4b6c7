package org.parley.api.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * How many wrong guesses an address has left. Only a wrong guess costs something, so that a whole
 * class behind one address gets in; and once all are used, even a right guess waits, or guessing
 * would go on unhindered.
 */
final class Tries {

  /** Bounds the memory; whoever comes back after that starts anew. */
  private static final int MOST_ADDRESSES = 20_000;

  private final LoadingCache<String, Bucket> addresses;

  /**
   * @param burst wrong guesses that an address has at first and at most
   * @param pause after which one more is allowed
   */
  Tries(int burst, Duration pause, InstantSource clock) {
    var meter = new ClockMeter(clock);
    this.addresses =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(pause.multipliedBy(burst).plusMinutes(1))
            .ticker(meter::currentTimeNanos)
            .build(
                _ ->
                    Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, pause))
                        .build());
  }

  /** Lets a guess pass only while the address has wrong guesses left. */
  void check(String address) {
    var probe = bucket(address).estimateAbilityToConsume(1);
    if (!probe.canBeConsumed()) {
      throw tooMany(probe.getNanosToWaitForRefill());
    }
  }

  /** A guess was wrong. Guesses made at the same time may leave the address in debt. */
  void wrong(String address) {
    bucket(address).consumeIgnoringRateLimits(1);
  }

  /** Pays for a guess beforehand, where looking at it costs the server much. */
  void pay(String address) {
    var probe = bucket(address).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw tooMany(probe.getNanosToWaitForRefill());
    }
  }

  /** The guess that was paid for was right. */
  void giveBack(String address) {
    bucket(address).addTokens(1);
  }

  private Bucket bucket(String address) {
    return addresses.get(NetworkOf.address(address));
  }

  private static Refused tooMany(long nanosToWait) {
    return new Refused(new EntryRefusal.TooManyTries(Duration.ofNanos(nanosToWait)));
  }

  private record ClockMeter(InstantSource clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
