package org.parley.negotiation;

import java.util.Optional;

/** One thing that must be so before a command is carried out. */
@FunctionalInterface
interface Rule<R> {

  Optional<Refusal> refuses(R request);

  /** Refuses with {@code reason} unless {@code met}. */
  static Optional<Refusal> require(boolean met, Refusal reason) {
    return met ? Optional.empty() : Optional.of(reason);
  }
}
