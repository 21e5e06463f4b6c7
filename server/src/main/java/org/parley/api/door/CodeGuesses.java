package org.parley.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.parley.exercise.Attempt;
import org.parley.exercise.ExerciseRefusal;
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
   * Looks a code up, or joins by it.
   *
   * @throws Refused where too many were wrong
   */
  public <T> Attempt<T> answer(HttpServletRequest request, Supplier<Attempt<T>> lookUp) {
    var address = request.getRemoteAddr();
    tries.check(address);
    var attempt = lookUp.get();
    if (attempt instanceof Attempt.Refused<T>(ExerciseRefusal.UnknownCode _)) {
      tries.wrong(address);
    }
    return attempt;
  }
}
