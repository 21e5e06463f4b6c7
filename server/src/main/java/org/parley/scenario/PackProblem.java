package org.parley.scenario;

/**
 * One thing wrong with a pack.
 *
 * @param severity whether the pack can be played all the same
 * @param pack the pack's folder name; empty where no single pack is meant
 * @param file path within the pack
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param field the path of the field, as in {@code issues[2].options[0].label}; may be empty
 * @param message what is wrong and what to do, one sentence
 */
public record PackProblem(
    Severity severity,
    String pack,
    String file,
    int line,
    int column,
    String field,
    String message) {

  /** What a problem means for the play. */
  public enum Severity {
    /** The pack is left out. */
    FAULT,
    /** The pack is played as it is. */
    WARNING
  }

  public boolean isFault() {
    return severity == Severity.FAULT;
  }

  /** As compilers write it, so that editors and terminals can jump to the place. */
  @Override
  public String toString() {
    return place()
        + ": "
        + (isFault() ? "" : "warning: ")
        + (field.isEmpty() ? "" : field + ": ")
        + message;
  }

  private String place() {
    var path = pack.isEmpty() || file.isEmpty() ? pack + file : pack + "/" + file;
    return line == 0 ? path : path + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
