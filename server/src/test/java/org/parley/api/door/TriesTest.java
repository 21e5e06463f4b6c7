package org.parley.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.ManualClock;

/** Guessing is slow, and a class behind one address is not. */
class TriesTest {

  private static final String SCHOOL = "203.0.113.7";

  private final ManualClock clock = new ManualClock(Instant.parse("2026-09-01T08:00:00Z"));
  private final Tries tries = new Tries(20, Duration.ofSeconds(1), clock);

  @Test
  void twentyWrongGuessesAreHeardAndTheNextIsNot() {
    guessWrong(20);
    assertThat(isHeard(SCHOOL)).isFalse();
  }

  @Test
  void oneMoreGuessIsHeardEachSecond() {
    guessWrong(20);
    clock.advance(Duration.ofSeconds(1));
    assertThat(isHeard(SCHOOL)).isTrue();
    tries.wrong(SCHOOL);
    assertThat(isHeard(SCHOOL)).isFalse();
    clock.advance(Duration.ofMillis(999));
    assertThat(isHeard(SCHOOL)).isFalse();
    clock.advance(Duration.ofMillis(1));
    assertThat(isHeard(SCHOOL)).isTrue();
  }

  @Test
  void aRightGuessCostsNothing() {
    for (int i = 0; i < 200; i++) {
      assertThat(isHeard(SCHOOL)).isTrue();
    }
  }

  @Test
  void aRightGuessWaitsTooOnceAllAreUsed() {
    guessWrong(20);
    assertThat(refusal(SCHOOL)).isEqualTo(new EntryRefusal.TooManyTries(Duration.ofSeconds(1)));
  }

  @Test
  void guessesMadeAtTheSameTimeArePaidFor() {
    guessWrong(25);
    clock.advance(Duration.ofSeconds(5));
    assertThat(isHeard(SCHOOL)).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(isHeard(SCHOOL)).isTrue();
  }

  @Test
  void anotherAddressIsNotHeldUp() {
    guessWrong(20);
    assertThat(isHeard("203.0.113.8")).isTrue();
  }

  @Test
  void oneNetworkOfIpv6CountsAsOneAddress() {
    for (int i = 0; i < 20; i++) {
      tries.wrong("2001:db8:1:2::" + Integer.toHexString(i));
    }
    assertThat(isHeard("2001:db8:1:2:ffff::1")).isFalse();
    assertThat(isHeard("2001:db8:1:3::1")).isTrue();
  }

  private void guessWrong(int times) {
    for (int i = 0; i < times; i++) {
      tries.wrong(SCHOOL);
    }
  }

  private boolean isHeard(String address) {
    try {
      tries.check(address);
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  private CallRefusal refusal(String address) {
    try {
      tries.check(address);
    } catch (Refused refused) {
      return refused.reason();
    }
    throw new AssertionError("the guess was heard");
  }
}
