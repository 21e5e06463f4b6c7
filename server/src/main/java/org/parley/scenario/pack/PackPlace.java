package org.parley.scenario.pack;

import org.parley.scenario.PackProblem;
import org.parley.scenario.PackProblem.Severity;

/** A part of a pack, for those who have something to say of it. */
public final class PackPlace {

  private final String pack;
  private final Field field;

  PackPlace(String pack, Field field) {
    this.pack = pack;
    this.field = field;
  }

  /** Says that the pack cannot be meant so. */
  public PackProblem fault(String sentence) {
    return problem(Severity.FAULT, sentence);
  }

  /** Says what the author may not have meant. */
  public PackProblem warning(String sentence) {
    return problem(Severity.WARNING, sentence);
  }

  private PackProblem problem(Severity severity, String sentence) {
    var spot = field.spot();
    return new PackProblem(
        severity, pack, field.file(), spot.line(), spot.column(), field.path(), sentence);
  }
}
