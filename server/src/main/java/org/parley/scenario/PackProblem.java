package org.parley.scenario;

/**
 * One fault in a pack.
 *
 * @param pack the pack's folder name
 * @param file path within the pack
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param field the path of the field, as in {@code issues[2].options[0].label}; may be empty
 * @param message what is wrong and what to do, one sentence
 */
public record PackProblem(
    String pack, String file, int line, int column, String field, String message) {

  @Override
  public String toString() {
    return "%s/%s:%d:%d: %s%s".formatted(pack, file, line, column, field.isEmpty() ? "" : field + ": ", message);
  }
}
