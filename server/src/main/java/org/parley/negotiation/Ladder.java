package org.parley.negotiation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.PartyId;
import org.parley.scenario.StepId;

/**
 * What parties have done alone and in the open.
 *
 * @param steps the steps in place
 * @param hosting the hosts' answers and open requests, by step
 */
public record Ladder(Set<StepId> steps, Map<StepId, Hosting> hosting) {

  static final Ladder EMPTY = new Ladder(Set.of(), Map.of());

  public Hosting hosting(StepId step) {
    return hosting.getOrDefault(step, Hosting.UNASKED);
  }

  Ladder taken(StepId step) {
    return new Ladder(Copies.with(steps, step), hosting);
  }

  Ladder reversed(StepId step) {
    return new Ladder(Copies.without(steps, step), hosting);
  }

  Ladder asked(StepId step, PartyId by, boolean end) {
    var request = new Hosting.Request(by, end);
    var changed = new Hosting(Optional.of(request), hosting(step).accepted());
    return new Ladder(steps, Copies.with(hosting, step, changed));
  }

  Ladder answered(StepId step, boolean accept) {
    var changed = new Hosting(Optional.empty(), accept);
    return new Ladder(steps, Copies.with(hosting, step, changed));
  }
}
