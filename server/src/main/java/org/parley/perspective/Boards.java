package org.parley.perspective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.parley.negotiation.Sheet;
import org.parley.perspective.Board.Change;

/** Builds the public board. */
final class Boards {

  private Boards() {}

  /** Where a sheet differs from the sheet that it answers. */
  static List<Change> changes(Sheet sheet) {
    if (sheet.answers().isEmpty()) {
      return List.of();
    }
    var issues = new LinkedHashSet<>(sheet.answered().issues());
    issues.addAll(sheet.terms().issues());
    var changes = new ArrayList<Change>();
    for (var issue : issues) {
      var before = sheet.answered().option(issue);
      var after = sheet.terms().option(issue);
      if (!before.equals(after)) {
        changes.add(new Change(issue, before, after));
      }
    }
    return changes;
  }
}
