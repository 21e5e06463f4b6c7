package org.parley.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.analysis.Choice;
import org.parley.analysis.Problem;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.PartyId;
import org.parley.scenario.Preferences;

/**
 * A problem without interactions and constraints that has the same packages with the same points:
 * issues that these tie together become one issue, whose options are the possible combinations.
 *
 * @param parties in the order of the problem
 */
record Additive(List<Issue> issues, List<Party> parties) {

  /**
   * @param title the merged issues' names
   */
  record Issue(String title, List<String> options) {}

  /**
   * @param points for each issue, the points of its options
   */
  record Party(String name, List<List<Long>> points, long reservation) {}

  /** More options of one issue than any program would list. */
  static final int MOST_COMBINATIONS = 100_000;

  /**
   * @throws IllegalArgumentException if one issue would have more than {@link #MOST_COMBINATIONS}
   *     options
   */
  static Additive of(Problem problem) {
    var groups = Ties.of(problem);
    var combinations = groups.stream().map(tied -> combinations(problem, tied)).toList();
    var issues = new ArrayList<Issue>();
    for (var place = 0; place < groups.size(); place++) {
      issues.add(new Issue(title(groups.get(place)), titles(combinations.get(place))));
    }
    var parties =
        problem.parties().entrySet().stream()
            .map(party -> party(party.getKey(), party.getValue(), combinations))
            .toList();
    return new Additive(issues, parties);
  }

  private static Party party(
      PartyId party, Preferences preferences, List<List<Package>> combinations) {
    var points = combinations.stream().map(options -> worths(preferences, options)).toList();
    return new Party(party.value(), points, preferences.reservation().value());
  }

  private static String title(List<Choice> tied) {
    return tied.stream().map(it -> it.issue().value()).collect(Collectors.joining("+"));
  }

  private static List<String> titles(List<Package> combinations) {
    return combinations.stream().map(Additive::title).toList();
  }

  /** Constraints hang on tied issues alone, so a combination is judged without the other issues. */
  private static List<Package> combinations(Problem problem, List<Choice> tied) {
    var constraints =
        problem.constraints().stream()
            .filter(
                it -> tied.stream().anyMatch(choice -> Ties.issues(it).contains(choice.issue())))
            .toList();
    var combinations = new ArrayList<Package>();
    var next = new int[tied.size()];
    do {
      var terms = terms(tied, next);
      if (constraints.stream().allMatch(constraint -> constraint.allows(terms))) {
        combinations.add(terms);
      }
      if (combinations.size() > MOST_COMBINATIONS) {
        throw new IllegalArgumentException(
            "interactions and constraints tie "
                + tied.stream().map(Choice::issue).toList()
                + " together, and an additive format would need one issue with more than "
                + MOST_COMBINATIONS
                + " options for them");
      }
    } while (advance(tied, next));
    return combinations;
  }

  private static Package terms(List<Choice> tied, int[] options) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    for (var place = 0; place < options.length; place++) {
      var choice = tied.get(place);
      terms.put(choice.issue(), choice.options().get(options[place]));
    }
    return new Package(terms);
  }

  /** Counts on, the last issue first; false after the last combination. */
  private static boolean advance(List<Choice> tied, int[] options) {
    for (var place = options.length - 1; place >= 0; place--) {
      if (++options[place] < tied.get(place).options().size()) {
        return true;
      }
      options[place] = 0;
    }
    return false;
  }

  private static String title(Package combination) {
    return combination.terms().values().stream()
        .map(OptionId::value)
        .collect(Collectors.joining("+"));
  }

  /** Interactions that hang on other issues do not hold, as these are not named. */
  private static List<Long> worths(Preferences preferences, List<Package> combinations) {
    return combinations.stream().map(it -> preferences.worth(it).value()).toList();
  }
}
