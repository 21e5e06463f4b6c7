package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.PartyId;

/**
 * How a host stands to a step on its soil.
 *
 * @param asked the request that waits for its answer, if any
 * @param accepted whether it lets the step happen, or lets it stay
 */
public record Hosting(Optional<Request> asked, boolean accepted) {

  static final Hosting UNASKED = new Hosting(Optional.empty(), false);

  /**
   * @param end whether it asks to end the step rather than to let it happen
   */
  public record Request(PartyId by, boolean end) {}
}
