package org.parley.api.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers join codes, but not to one who tries them all: an address has 20 wrong guesses and gets
 * back one a second.
 */
@Component
public class CodeGuesses {

  private final Tries tries;

  CodeGuesses(Clock clock) {
    this.tries = new Tries(20, Duration.ofSeconds(1), clock);
  }

  /**
   * @param found looks the code up; empty where it leads nowhere
   * @throws Refused where the code is wrong, or too many were
   */
  public <T> T answer(String address, Supplier<Optional<T>> found) {
    tries.check(address);
    return found
        .get()
        .orElseThrow(
            () -> {
              tries.wrong(address);
              return new Refused(new CallRefusal.UnknownCode());
            });
  }
}
