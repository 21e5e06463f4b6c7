package org.parley.exercise.desk;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.parley.exercise.ExerciseId;
import org.parley.exercise.Identities;
import org.parley.exercise.Identity;
import org.parley.exercise.SeatToken;
import org.parley.exercise.SignInId;
import org.springframework.stereotype.Component;

/**
 * Only the facilitator signs in to the web server; delegates show their token. One who has both, in
 * one browser, is the facilitator.
 */
@Component
class Credentials implements Identities {

  private static final String SEAT_COOKIE = "PARLEY_SEAT";

  private final Register register;

  Credentials(Register register) {
    this.register = register;
  }

  @Override
  public Identity identify(Optional<Principal> principal, Map<String, String> cookies) {
    return principal
        .map(Principal::getName)
        .<Identity>map(signIn -> new Identity.Facilitator(new SignInId(signIn)))
        .or(() -> Optional.ofNullable(cookies.get(SEAT_COOKIE)).flatMap(this::delegate))
        .orElseGet(Identity.Anonymous::new);
  }

  private Optional<Identity> delegate(String token) {
    return register
        .holder(Secrets.hash(new SeatToken(token)))
        .filter(holder -> holder.enrolment().isOpen())
        .map(holder -> new Identity.Delegate(holder.enrolment().id(), holder.member().id()));
  }

  @Override
  public Optional<ExerciseId> projector(String key) {
    return register.open().stream()
        .filter(enrolment -> Secrets.same(enrolment.projectorKey(), key))
        .map(Enrolment::id)
        .findFirst();
  }
}
