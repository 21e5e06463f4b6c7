package org.parley.scenario.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.scenario.Constraint;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Package;

/** The constraints leave something to agree on. */
final class FeasibilityChecks {

  private FeasibilityChecks() {}

  static void statusQuo(Pack pack, Problems problems) {
    var statusQuo = statusQuo(Terms.issues(pack.scenario()));
    pack.scenario().list("constraints").stream()
        .filter(constraint -> !Terms.constraint(constraint).allows(statusQuo))
        .forEach(
            constraint -> problems.fault(constraint, "The status quo breaks this constraint."));
  }

  private static Package statusQuo(List<Issue> issues) {
    var terms = new LinkedHashMap<IssueId, OptionId>();
    issues.forEach(issue -> terms.put(issue.id(), issue.statusQuo()));
    return new Package(terms);
  }

  static void options(Pack pack, Problems problems) {
    var search =
        new OutcomeSearch(Terms.issues(pack.scenario()), Terms.constraints(pack.scenario()));
    for (var issue : pack.scenario().list("issues")) {
      for (var option : issue.list("options")) {
        var fixed =
            new Package(Map.of(new IssueId(issue.text("id")), new OptionId(option.text("id"))));
        if (!search.finds(fixed)) {
          problems.fault(option, "The constraints allow no outcome with this option.");
        }
      }
    }
  }

  static void instructions(Pack pack, Problems problems) {
    var scenario = pack.scenario();
    for (var points : pack.points().values()) {
      var rules = new ArrayList<Constraint>(Terms.constraints(scenario));
      rules.addAll(Terms.constraints(points));
      if (!new OutcomeSearch(Terms.issues(scenario), rules).finds(Package.EMPTY)) {
        problems.fault(
            points.at("constraints"), "These instructions leave nothing that may be adopted.");
      }
    }
  }
}
