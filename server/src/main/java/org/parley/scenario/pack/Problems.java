package org.parley.scenario.pack;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.PackProblem;
import org.parley.scenario.PackProblem.Severity;

/** Collects what is wrong with one pack, in the order in which it is found. */
final class Problems {

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

  List<PackProblem> all() {
    return List.copyOf(found);
  }

  private void add(Severity severity, String file, Spot spot, String field, String message) {
    found.add(new PackProblem(severity, pack, file, spot.line(), spot.column(), field, message));
  }
}
