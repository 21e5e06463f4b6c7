package org.parley.scoring;

import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Scenario;

/** A scenario's issues and options as people call them. */
record Titles(Scenario scenario) {

  String issue(IssueId id) {
    return scenario.issues().stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .orElseThrow()
        .title();
  }

  String option(IssueId issue, OptionId id) {
    return scenario.issues().stream()
        .filter(it -> it.id().equals(issue))
        .flatMap(it -> it.options().stream())
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
