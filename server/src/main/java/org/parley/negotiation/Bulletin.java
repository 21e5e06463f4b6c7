package org.parley.negotiation;

import java.util.Optional;
import org.parley.scenario.Inject;
import org.parley.scenario.InjectId;

/**
 * What everyone read last.
 *
 * @param inject the inject that it reports; empty for the facilitator's own words
 * @param date the day in the story; empty for the facilitator's own words
 */
public record Bulletin(Optional<InjectId> inject, String headline, String text, String date) {

  static Bulletin of(Inject inject) {
    return new Bulletin(Optional.of(inject.id()), inject.headline(), inject.text(), inject.date());
  }

  static Bulletin of(String headline, String text) {
    return new Bulletin(Optional.empty(), headline, text, "");
  }
}
