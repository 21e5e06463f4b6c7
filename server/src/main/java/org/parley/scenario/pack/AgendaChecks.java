package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.Package;

/**
 * What a depth puts on its agenda is there, and can be negotiated while the rest stays as it is.
 */
final class AgendaChecks {

  private AgendaChecks() {}

  static void issues(Pack pack, Problems problems) {
    var issues = Names.of(pack).options().keySet();
    agendas(pack)
        .flatMap(agenda -> agenda.items().stream())
        .forEach(issue -> Names.check("issue", issue, issues, problems));
  }

  /** With the other issues at their status quo the constraints leave every option an outcome. */
  static void options(Pack pack, Problems problems) {
    var constraints = Terms.constraints(pack.scenario());
    agendas(pack)
        .forEach(
            agenda -> {
              var issues = on(Terms.issues(agenda.items()), Terms.issues(pack.scenario()));
              var search = new OutcomeSearch(issues, constraints);
              for (var name : agenda.items()) {
                named(issues, name).options().stream()
                    .map(option -> new Package(Map.of(new IssueId(name.text()), option.id())))
                    .filter(fixed -> !search.finds(fixed))
                    .forEach(fixed -> problems.fault(name, lost(name, fixed)));
              }
            });
  }

  private static String lost(Field name, Package fixed) {
    var option = fixed.option(new IssueId(name.text())).orElseThrow();
    return "While what is not on this agenda stays as it is, no outcome has '%s' on '%s'."
        .formatted(option, name.text());
  }

  private static Issue named(List<Issue> issues, Field name) {
    return issues.stream()
        .filter(issue -> issue.id().value().equals(name.text()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Issue> on(Set<IssueId> agenda, List<Issue> issues) {
    return issues.stream()
        .map(
            issue ->
                agenda.contains(issue.id()) ? issue : issue.limitedTo(Set.of(issue.statusQuo())))
        .toList();
  }

  private static Stream<Field> agendas(Pack pack) {
    return LifeChecks.implementation(pack).stream()
        .flatMap(life -> life.at("depths").values().stream())
        .flatMap(pace -> pace.find("agenda").stream());
  }
}
