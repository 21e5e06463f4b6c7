package org.parley.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.scenario.PartyId;
import org.parley.scenario.Scenario;

/** Who can be asked for consent at all; the other parties are affected by what these agree. */
final class Consenting {

  private Consenting() {}

  static Set<PartyId> parties(Scenario scenario) {
    var consenting = new LinkedHashSet<>(scenario.alwaysConsent());
    for (var issue : scenario.issues()) {
      for (var option : issue.options()) {
        consenting.addAll(option.obliges());
        consenting.addAll(option.hosts());
      }
    }
    return consenting;
  }
}
