package org.parley.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.api.door.AnswerRefusal;
import org.parley.api.door.Refused;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;
import org.parley.scenario.Scenario;

/** Reads terms from an address, for example {@code ?missiles=cap&inspections=visits}. */
final class TermsInAddresses {

  private TermsInAddresses() {}

  /**
   * @throws Refused if an issue or an option is not one of the scenario's
   */
  static Package read(Scenario scenario, Map<String, String> words) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    words.forEach(
        (issue, option) -> {
          var found = issue(scenario, issue);
          terms.put(found.id(), option(found, option));
        });
    return new Package(terms);
  }

  private static Issue issue(Scenario scenario, String word) {
    return scenario.issues().stream()
        .filter(issue -> issue.id().value().equals(word))
        .findFirst()
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("issue")));
  }

  private static OptionId option(Issue issue, String word) {
    return issue.options().stream()
        .map(Option::id)
        .filter(option -> option.value().equals(word))
        .findFirst()
        .orElseThrow(() -> new Refused(new AnswerRefusal.NoSuch("option")));
  }
}
