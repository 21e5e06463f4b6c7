package org.parley.perspective;

import java.util.List;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.CaseView.ConstraintFace;
import org.parley.perspective.CaseView.IssueFace;
import org.parley.perspective.CaseView.OptionFace;
import org.parley.perspective.CaseView.PartyFace;
import org.parley.scenario.Constraint;
import org.parley.scenario.Issue;
import org.parley.scenario.Option;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/** Builds the public part of a case. */
final class Cases {

  private Cases() {}

  static CaseView of(Scenario scenario, RoomSettings settings) {
    var card = scenario.card();
    return new CaseView(
        scenario.id(),
        card.title(),
        card.subtitle(),
        card.summary(),
        scenario.opens().toString(),
        scenario.plan().turnLength().toString(),
        settings.floor(),
        settings.talk(),
        settings.pointsDisplay(),
        scenario.brief(),
        scenario.parties().stream().map(Cases::face).toList(),
        scenario.issues().stream().filter(Issue::isOpen).map(Cases::face).toList(),
        scenario.issues().stream().filter(issue -> !issue.isOpen()).map(Cases::face).toList(),
        scenario.alwaysConsent(),
        faces(scenario.constraints()),
        RegimeViews.of(scenario.regime(), settings.implementation()),
        scenario.claims(),
        scenario.sources());
  }

  private static PartyFace face(Party party) {
    return new PartyFace(
        party.id(),
        party.name(),
        party.inSentence(),
        party.monogram(),
        party instanceof Party.Chair,
        party.seats(),
        party.publicBrief());
  }

  private static IssueFace face(Issue issue) {
    return new IssueFace(
        issue.id(),
        issue.kind(),
        issue.title(),
        issue.question(),
        issue.statusQuo(),
        issue.options().stream().map(Cases::face).toList());
  }

  private static OptionFace face(Option option) {
    return new OptionFace(
        option.id(), option.label(), option.treatyText(), option.obliges(), option.hosts());
  }

  static List<ConstraintFace> faces(List<Constraint> constraints) {
    return constraints.stream().map(Cases::face).toList();
  }

  private static ConstraintFace face(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Requires requires ->
          new ConstraintFace.Requires(
              requires.when().options(), requires.then().options(), requires.because());
      case Constraint.Forbids forbids ->
          new ConstraintFace.Forbids(forbids.together().options(), forbids.because());
    };
  }
}
