package org.parley.negotiation;

import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;

/**
 * What has come into the room from outside.
 *
 * @param injects those already put
 * @param bulletin the newest
 */
public record News(Set<InjectId> injects, Optional<Bulletin> bulletin) {

  static final News NONE = new News(Set.of(), Optional.empty());

  News put(Inject inject) {
    return new News(Copies.with(injects, inject.id()), Optional.of(Bulletin.of(inject)));
  }

  News posted(Bulletin newest) {
    return new News(injects, Optional.of(newest));
  }
}
