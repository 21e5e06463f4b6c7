package org.parley.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Combination;
import org.parley.scenario.OptionId;

/**
 * A {@link Combination} in positions.
 *
 * @param admitted for each issue that it names, which options satisfy it
 */
record Pattern(Map<Integer, boolean[]> admitted) {

  /** Empty where no outcome of the problem can satisfy the combination. */
  static Optional<Pattern> of(Combination combination, List<Choice> issues) {
    var admitted = new LinkedHashMap<Integer, boolean[]>();
    for (int issue = 0; issue < issues.size(); issue++) {
      var choice = issues.get(issue);
      var named = combination.options().get(choice.issue());
      if (named != null) {
        admitted.put(issue, admitted(choice, named));
      }
    }
    boolean possible =
        admitted.size() == combination.options().size()
            && admitted.values().stream().allMatch(Pattern::any);
    return possible ? Optional.of(new Pattern(admitted)) : Optional.empty();
  }

  private static boolean[] admitted(Choice choice, Set<OptionId> named) {
    var admitted = new boolean[choice.options().size()];
    for (int option = 0; option < admitted.length; option++) {
      admitted[option] = named.contains(choice.options().get(option));
    }
    return admitted;
  }

  private static boolean any(boolean[] options) {
    for (boolean option : options) {
      if (option) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds everywhere because it names no issue. */
  boolean isTrivial() {
    return admitted.isEmpty();
  }

  Set<Integer> issues() {
    return admitted.keySet();
  }

  /** Whether choosing this option leaves it possible; true for issues that it does not name. */
  boolean admits(int issue, int option) {
    var options = admitted.get(issue);
    return options == null || options[option];
  }
}
