package org.parley.scenario.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.scenario.Combination;
import org.parley.scenario.Constraint;
import org.parley.scenario.ConstraintId;
import org.parley.scenario.Interaction;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.IssueKind;
import org.parley.scenario.Option;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/** Builds what can be agreed and what it is worth from files in which every name is known. */
final class Terms {

  private Terms() {}

  static List<Issue> issues(Field scenario) {
    return scenario.list("issues").stream().map(Terms::issue).toList();
  }

  static Set<IssueId> issues(List<Field> names) {
    return names.stream().map(name -> new IssueId(name.text())).collect(InOrder.toSet());
  }

  private static Issue issue(Field issue) {
    return new Issue(
        new IssueId(issue.text("id")),
        IssueKind.valueOf(Assembly.constant(issue.text("kind"))),
        issue.text("title"),
        issue.text("question"),
        new OptionId(issue.text("statusQuo")),
        issue.list("options").stream().map(Terms::option).toList());
  }

  private static Option option(Field option) {
    return new Option(
        new OptionId(option.text("id")),
        option.text("label"),
        option.text("text"),
        parties(option, "obliges"),
        parties(option, "hosts"));
  }

  static List<PartyId> parties(Field holder, String name) {
    return holder.texts(name).stream().map(PartyId::new).toList();
  }

  /** The constraints of a scenario, or the instructions of a party. */
  static List<Constraint> constraints(Field holder) {
    return holder.list("constraints").stream().map(Terms::constraint).toList();
  }

  static Constraint constraint(Field constraint) {
    var id = new ConstraintId(constraint.text("id"));
    var because = constraint.text("because");
    return constraint
        .find("forbids")
        .<Constraint>map(forbids -> new Constraint.Forbids(id, combination(forbids), because))
        .orElseGet(
            () ->
                new Constraint.Requires(
                    id,
                    combination(constraint.at("when")),
                    combination(constraint.at("requires")),
                    because));
  }

  static Combination combination(Field combination) {
    return new Combination(
        combination.names().stream()
            .collect(InOrder.toMap(IssueId::new, issue -> options(combination.at(issue)))));
  }

  private static Set<OptionId> options(Field options) {
    return options.items().stream()
        .map(option -> new OptionId(option.text()))
        .collect(InOrder.toSet());
  }

  static Preferences preferences(Field file) {
    return new Preferences(
        file.points("reservation"),
        file.text("reservationBecause"),
        worths(file.at("points")),
        file.list("interactions").stream().map(Terms::interaction).toList(),
        constraints(file),
        file.find("temptations").map(Regimes::temptations).orElse(Map.of()));
  }

  /** What the options of each issue are worth. */
  static Map<IssueId, Map<OptionId, Points>> worths(Field issues) {
    return issues.names().stream()
        .collect(InOrder.toMap(IssueId::new, issue -> options(issues, issue)));
  }

  private static Map<OptionId, Points> options(Field issues, String issue) {
    var worths = issues.at(issue);
    return worths.names().stream().collect(InOrder.toMap(OptionId::new, worths::points));
  }

  static Interaction interaction(Field interaction) {
    return new Interaction(
        combination(interaction.at("when")),
        interaction.points("points"),
        interaction.text("because"));
  }
}
