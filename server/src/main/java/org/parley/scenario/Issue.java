package org.parley.scenario;

import java.util.List;
import java.util.Set;

/**
 * Something negotiable, with ordered options.
 *
 * @param title two to five words, as a row of a term sheet
 * @param question what the issue asks, one sentence
 * @param statusQuo the option that holds while nothing is agreed
 * @param options in order, from least to most change; three to five as a rule, and the status quo
 *     alone where the issue is not on the agenda
 */
public record Issue(
    IssueId id,
    IssueKind kind,
    String title,
    String question,
    OptionId statusQuo,
    List<Option> options) {

  /** The same issue with some of its options, the status quo among them. */
  public Issue limitedTo(Set<OptionId> some) {
    return new Issue(
        id,
        kind,
        title,
        question,
        statusQuo,
        options.stream().filter(option -> some.contains(option.id())).toList());
  }

  /** Whether there is anything to choose; an issue off the agenda stays as it is. */
  public boolean isOpen() {
    return options.size() > 1;
  }

  /**
   * @throws IllegalArgumentException if the issue has no such option
   */
  public Option option(OptionId option) {
    for (var candidate : options) {
      if (candidate.id().equals(option)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("no option " + option + " in " + id);
  }

  public boolean has(OptionId option) {
    return options.stream().anyMatch(candidate -> candidate.id().equals(option));
  }
}
