package org.parley.scenario;

import java.util.List;

/**
 * Something negotiable, with ordered options.
 *
 * @param title two to five words, as a row of a term sheet
 * @param question what the issue asks, one sentence
 * @param statusQuo the option that holds while nothing is agreed
 * @param options in order, from least to most change; three to five as a rule
 */
public record Issue(
    IssueId id,
    IssueKind kind,
    String title,
    String question,
    OptionId statusQuo,
    List<Option> options) {

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
