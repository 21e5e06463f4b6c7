package org.parley.api.door;

/**
 * Who this browser is to the server.
 *
 * @param setupNeeded whether the facilitator has yet to set a password
 * @param csrfToken for the header {@code X-CSRF-TOKEN} of every call that changes something
 */
public record Session(Role role, boolean setupNeeded, String csrfToken) {

  /** What the browser may do. */
  public enum Role {
    NONE,
    DELEGATE,
    FACILITATOR
  }
}
