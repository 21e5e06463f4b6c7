package org.parley.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of command is decided.
 *
 * @param rules what must be so, in the order in which a person should hear of it
 * @param outcome what then happens
 */
record Procedure<R>(List<Rule<R>> rules, Function<R, List<RoomEvent>> outcome) {

  Decision decide(R request) {
    for (var rule : rules) {
      Optional<Refusal> refusal = rule.refuses(request);
      if (refusal.isPresent()) {
        return new Decision.Rejected(refusal.get());
      }
    }
    return new Decision.Accepted(outcome.apply(request));
  }
}
