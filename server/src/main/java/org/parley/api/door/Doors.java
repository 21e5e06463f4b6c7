package org.parley.api.door;

/**
 * Which calls are for whom. What is not named here is open to everyone; {@code DoorsTest} knocks at
 * every call there is.
 */
final class Doors {

  static final String[] FACILITATOR = {
    "/api/scenarios/**", "/api/exercises/**", "/api/docs*", "/api/docs/**", "/actuator/**"
  };
  static final String[] DELEGATE = {"/api/me"};
  static final String[] DELEGATE_OR_FACILITATOR = {"/api/rooms/**"};

  private Doors() {}

  /** Whether a stranger should be told to join rather than to sign in. */
  static boolean isForDelegates(String path) {
    return path.equals("/api/me") || path.startsWith("/api/rooms/");
  }
}
