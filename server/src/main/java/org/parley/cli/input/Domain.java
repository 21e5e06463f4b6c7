package org.parley.cli.input;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen.
 *
 * @param options the options of each issue, in the order of the file
 */
record Domain(Path file, Map<String, List<String>> options) {

  Domain {
    options = new LinkedHashMap<>(options);
    if (options.isEmpty()) {
      throw new InputFault(file, 0, "There is no issue in this domain.");
    }
    for (var issue : options.entrySet()) {
      if (issue.getValue().isEmpty()) {
        throw new InputFault(file, 0, "The issue '" + issue.getKey() + "' has no option.");
      }
      if (issue.getValue().stream().distinct().count() < issue.getValue().size()) {
        throw new InputFault(file, 0, "The issue '" + issue.getKey() + "' has an option twice.");
      }
    }
  }
}
