package org.parley.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One option for some or all issues. An issue that a package leaves out stays as it is.
 *
 * @param terms the chosen option of each issue that the package settles; may be empty
 */
public record Package(Map<IssueId, OptionId> terms) {

  public static final Package EMPTY = new Package(Map.of());

  public Package {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  public Set<IssueId> issues() {
    return terms.keySet();
  }

  public Optional<OptionId> option(IssueId issue) {
    return Optional.ofNullable(terms.get(issue));
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** This package where it says something, {@code base} elsewhere; in the order of the base. */
  public Package over(Package base) {
    var merged = new LinkedHashMap<>(base.terms);
    merged.putAll(terms);
    return new Package(merged);
  }
}
