package org.parley.perspective;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.negotiation.PointsDisplay;
import org.parley.negotiation.RoomSettings;
import org.parley.perspective.OwnCase.InteractionFace;
import org.parley.perspective.OwnCase.OwnPoints;
import org.parley.perspective.OwnCase.RankedInteraction;
import org.parley.scenario.Interaction;
import org.parley.scenario.Issue;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.Party;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;
import org.parley.scenario.Scenario;

/** Builds the confidential part of a case for one party. */
final class OwnCases {

  private OwnCases() {}

  static OwnCase of(Scenario scenario, Party party, RoomSettings settings) {
    return switch (party) {
      case Party.Chair chair ->
          new OwnCase(
              chair.id(), chair.privateBrief(), Optional.empty(), List.of(), Optional.empty());
      case Party.Negotiator negotiator ->
          new OwnCase(
              negotiator.id(),
              negotiator.privateBrief(),
              Optional.of(points(scenario, negotiator.preferences(), settings.pointsDisplay())),
              Cases.faces(negotiator.preferences().instructions()),
              OwnStakesMaking.of(scenario, negotiator, settings));
    };
  }

  private static OwnPoints points(
      Scenario scenario, Preferences preferences, PointsDisplay display) {
    return switch (display) {
      case EXACT -> exact(preferences);
      case RANKED -> ranked(scenario, preferences);
      case HIDDEN -> new OwnPoints.Hidden(preferences.reservationReason());
    };
  }

  private static OwnPoints exact(Preferences preferences) {
    return new OwnPoints.Exact(
        preferences.reservation().value(),
        preferences.reservationReason(),
        values(preferences),
        interactions(preferences));
  }

  static List<InteractionFace> interactions(Preferences preferences) {
    return preferences.interactions().stream().map(OwnCases::face).toList();
  }

  static Map<IssueId, Map<OptionId, Long>> values(Preferences preferences) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Long>>();
    preferences
        .points()
        .forEach(
            (issue, options) -> {
              var values = new LinkedHashMap<OptionId, Long>();
              options.forEach((option, worth) -> values.put(option, worth.value()));
              points.put(issue, values);
            });
    return points;
  }

  private static InteractionFace face(Interaction interaction) {
    return new InteractionFace(
        interaction.when().options(), interaction.points().value(), interaction.because());
  }

  private static OwnPoints ranked(Scenario scenario, Preferences preferences) {
    var open = scenario.issues().stream().filter(Issue::isOpen).toList();
    var issues =
        open.stream()
            .sorted(comparing((Issue issue) -> spread(issue, preferences)).reversed())
            .map(Issue::id)
            .toList();
    var options = new LinkedHashMap<IssueId, List<List<OptionId>>>();
    open.forEach(issue -> options.put(issue.id(), bestFirst(issue, preferences)));
    return new OwnPoints.Ranked(
        preferences.reservationReason(),
        issues,
        options,
        preferences.interactions().stream().map(OwnCases::ranked).toList());
  }

  private static RankedInteraction ranked(Interaction interaction) {
    return new RankedInteraction(
        interaction.when().options(), interaction.points().value() > 0, interaction.because());
  }

  /** What is at stake on an issue: its best option's points less its worst option's. */
  private static long spread(Issue issue, Preferences preferences) {
    var points =
        issue.options().stream()
            .map(option -> preferences.worth(issue.id(), option.id()).value())
            .toList();
    return Collections.max(points) - Collections.min(points);
  }

  private static List<List<OptionId>> bestFirst(Issue issue, Preferences preferences) {
    var groups = new TreeMap<Points, List<OptionId>>(Comparator.reverseOrder());
    issue
        .options()
        .forEach(
            option ->
                groups
                    .computeIfAbsent(
                        preferences.worth(issue.id(), option.id()), _ -> new ArrayList<>())
                    .add(option.id()));
    return List.copyOf(groups.values());
  }
}
