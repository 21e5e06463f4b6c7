package org.parley.scenario.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.scenario.PackProblem;
import org.parley.scenario.PackProblem.Severity;

/** Collects what is wrong with one pack, in the order in which it is found. */
final class Problems {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final int LONGEST = 1000;

  private final String pack;
  private final List<PackProblem> found = new ArrayList<>();

  Problems(String pack) {
    this.pack = pack;
  }

  void fault(Field field, String message) {
    add(Severity.FAULT, field.file(), field.spot(), field.path(), message);
  }

  /** A fault in the field's name rather than in its value. */
  void faultInName(Field field, String message) {
    add(Severity.FAULT, field.file(), field.nameSpot(), field.path(), message);
  }

  void fault(String file, Spot spot, String field, String message) {
    add(Severity.FAULT, file, spot, field, message);
  }

  void fault(String file, String message) {
    fault(file, Spot.WHOLE_FILE, "", message);
  }

  void warn(Field field, String message) {
    add(Severity.WARNING, field.file(), field.spot(), field.path(), message);
  }

  void warn(String file, Spot spot, String message) {
    add(Severity.WARNING, file, spot, "", message);
  }

  boolean hasFaults() {
    return found.stream().anyMatch(PackProblem::isFault);
  }

  /** Whether something that is wrong with the file has been told already. */
  boolean tellOf(String file) {
    return found.stream().anyMatch(problem -> problem.file().equals(file));
  }

  List<PackProblem> all() {
    return List.copyOf(found);
  }

  private void add(Severity severity, String file, Spot spot, String field, String message) {
    found.add(
        new PackProblem(
            severity,
            oneLine(pack),
            oneLine(file),
            spot.line(),
            spot.column(),
            oneLine(field),
            oneLine(message)));
  }

  /** What a pack holds must not write lines of its own into a log or on a terminal. */
  private static String oneLine(String text) {
    var line = CONTROL.matcher(text).replaceAll(" ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
