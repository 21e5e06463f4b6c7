package org.parley.live;

import java.util.function.Consumer;
import org.parley.exercise.Identity;
import org.parley.exercise.SignInId;
import org.springframework.stereotype.Component;

/** When a sign-in ends, every page that was opened with it stops hearing at once. */
@Component
class SignOuts implements Consumer<SignInId> {

  private final Audience audience;

  SignOuts(Audience audience) {
    this.audience = audience;
  }

  @Override
  public void accept(SignInId ended) {
    audience
        .visitors()
        .filter(visitor -> visitor.identity().equals(new Identity.Facilitator(ended)))
        .forEach(visitor -> visitor.link().end(new LiveRefusal.SignedOut()));
  }
}
