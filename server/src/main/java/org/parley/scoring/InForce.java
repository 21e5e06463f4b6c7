package org.parley.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.negotiation.SheetId;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

/**
 * The agreements in force while a log is read. Where a newer one settles an issue otherwise, the
 * older gives way for good: it does not come back when the newer ends.
 */
final class InForce {

  private final Map<SheetId, Map<IssueId, OptionId>> agreements = new LinkedHashMap<>();

  void enter(SheetId sheet, Package terms) {
    agreements
        .values()
        .forEach(
            older ->
                older
                    .entrySet()
                    .removeIf(
                        term ->
                            terms
                                .option(term.getKey())
                                .filter(option -> !option.equals(term.getValue()))
                                .isPresent()));
    agreements.values().removeIf(Map::isEmpty);
    agreements.put(sheet, new LinkedHashMap<>(terms.terms()));
  }

  void end(SheetId sheet) {
    agreements.remove(sheet);
  }

  Package over(Package statusQuo) {
    var outcome = statusQuo;
    for (var terms : agreements.values()) {
      outcome = new Package(terms).over(outcome);
    }
    return outcome;
  }
}
