package org.parley.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A condition on a package: for each issue named, one of the options named.
 *
 * @param options the options of each issue that satisfy the condition; at least one issue
 */
public record Combination(Map<IssueId, Set<OptionId>> options) {

  public Combination {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** Whether {@code outcome} has one of the named options on every named issue. */
  public boolean holdsIn(Package outcome) {
    return options.entrySet().stream()
        .allMatch(
            entry -> outcome.option(entry.getKey()).filter(entry.getValue()::contains).isPresent());
  }
}
