package org.parley.negotiation;

import java.util.Optional;
import java.util.stream.Stream;

/** One thing that must be so before a command is carried out. */
@FunctionalInterface
interface Rule<R> {

  Optional<Refusal> refuses(R request);

  /** What the first of some rules that refuses says. */
  @SafeVarargs
  static <R> Optional<Refusal> first(R request, Rule<? super R>... rules) {
    return Stream.of(rules).flatMap(rule -> rule.refuses(request).stream()).findFirst();
  }

  /** Refuses with {@code reason} unless {@code met}. */
  static Optional<Refusal> require(boolean met, Refusal reason) {
    return met ? Optional.empty() : Optional.of(reason);
  }
}
