package org.parley.scenario.pack;

import java.util.Set;

/** Every party has points for every option, and for nothing else. */
final class PointsChecks {

  private PointsChecks() {}

  static void complete(Pack pack, Problems problems) {
    var names = Names.of(pack);
    pack.points().values().forEach(file -> complete(file.at("points"), names, problems));
  }

  private static void complete(Field points, Names names, Problems problems) {
    names
        .options()
        .forEach(
            (issue, options) ->
                points
                    .find(issue)
                    .ifPresentOrElse(
                        worths -> missing(worths, options, problems),
                        () ->
                            problems.fault(
                                points, "The issue '%s' has no points here.".formatted(issue))));
    for (var issue : points.names()) {
      if (names.checkIssue(points.at(issue), issue, problems)) {
        unknown(points.at(issue), names.options().getOrDefault(issue, Set.of()), problems);
      }
    }
  }

  /** A faction may pass over an issue, but not over an option. */
  static void partial(Field points, Names names, Problems problems) {
    for (var issue : points.names()) {
      if (names.checkIssue(points.at(issue), issue, problems)) {
        var options = names.options().getOrDefault(issue, Set.of());
        missing(points.at(issue), options, problems);
        unknown(points.at(issue), options, problems);
      }
    }
  }

  private static void missing(Field worths, Set<String> options, Problems problems) {
    options.stream()
        .filter(option -> worths.find(option).isEmpty())
        .forEach(
            option -> problems.fault(worths, "The option '%s' has no points.".formatted(option)));
  }

  private static void unknown(Field worths, Set<String> options, Problems problems) {
    worths.names().stream()
        .filter(option -> !options.contains(option))
        .forEach(
            option ->
                problems.faultInName(worths.at(option), Names.unknown("option", option, options)));
  }
}
