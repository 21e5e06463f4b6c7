package org.parley.exercise;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;

/** Tells from credentials who someone is. */
public interface Identities {

  /**
   * @param principal the sign-in of whoever is signed in, as far as the web server knows
   * @param cookies by name
   */
  Identity identify(Optional<Principal> principal, Map<String, String> cookies);

  /** The exercise that a projector link shows, while the exercise is open. */
  Optional<ExerciseId> projector(String key);
}
