package org.parley.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.scenario.IssueId;
import org.parley.scenario.OptionId;
import org.parley.scenario.PartyId;
import org.parley.scenario.Points;
import org.parley.scenario.Preferences;

/** Writes additive problems down as score sheets. */
final class Games {

  /**
   * One party's sheet: a row per issue with the points of its options in order.
   *
   * @param reservation what no deal is worth
   */
  record Sheet(String party, long reservation, long[][] rows) {}

  private Games() {}

  static Sheet sheet(String party, long reservation, long[]... rows) {
    return new Sheet(party, reservation, rows);
  }

  static long[] row(long... points) {
    return points;
  }

  static Problem of(List<Sheet> sheets) {
    var issues = issues(sheets.getFirst());
    var parties = new LinkedHashMap<PartyId, Preferences>();
    sheets.forEach(sheet -> parties.put(new PartyId(sheet.party), preferences(sheet, issues)));
    return new Problem(parties, issues, List.of(), 1);
  }

  /** Issues A, B, C, each with options A1, A2 and so on. */
  private static List<Choice> issues(Sheet sheet) {
    var issues = new ArrayList<Choice>();
    for (var row : sheet.rows) {
      var name = String.valueOf((char) ('A' + issues.size()));
      var options =
          IntStream.rangeClosed(1, row.length).mapToObj(it -> new OptionId(name + it)).toList();
      issues.add(new Choice(new IssueId(name), options, options.getFirst()));
    }
    return issues;
  }

  private static Preferences preferences(Sheet sheet, List<Choice> issues) {
    var points = new LinkedHashMap<IssueId, Map<OptionId, Points>>();
    for (int issue = 0; issue < issues.size(); issue++) {
      var worth = new LinkedHashMap<OptionId, Points>();
      for (int option = 0; option < sheet.rows[issue].length; option++) {
        worth.put(issues.get(issue).options().get(option), new Points(sheet.rows[issue][option]));
      }
      points.put(issues.get(issue).issue(), worth);
    }
    return new Preferences(
        new Points(sheet.reservation), "", points, List.of(), List.of(), Map.of());
  }
}
