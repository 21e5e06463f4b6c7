package org.parley.analysis;

import java.util.List;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;

/**
 * What can be chosen on one issue.
 *
 * @param options in order; at least one
 * @param statusQuo the option that holds while nothing is agreed
 */
public record Choice(IssueId issue, List<OptionId> options, OptionId statusQuo) {

  /**
   * @throws IllegalArgumentException if an option comes twice, or the status quo is none of them
   */
  public Choice {
    options = List.copyOf(options);
    if (options.stream().distinct().count() < options.size()) {
      throw new IllegalArgumentException("issue " + issue + " has the same option twice");
    }
    if (!options.contains(statusQuo)) {
      throw new IllegalArgumentException("issue " + issue + " has no option " + statusQuo);
    }
  }

  /**
   * @throws IllegalArgumentException if the issue has no such option
   */
  int position(OptionId option) {
    int position = options.indexOf(option);
    if (position < 0) {
      throw new IllegalArgumentException("issue " + issue + " has no option " + option);
    }
    return position;
  }
}
